#include "ctransfer.h"
