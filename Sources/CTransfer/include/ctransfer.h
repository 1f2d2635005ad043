/// The only door to libcurl: opaque handles, and one function for each thing that recette asks.
///
/// libcurl's setters are variadic and its headers differ between versions; neither crosses this
/// header. Unless said otherwise a handle belongs to one thread, and a function that returns `bool`
/// returns false only when memory is short or when this libcurl lacks what is asked.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// One HTTP exchange with its options.
typedef struct ct_easy ct_easy;
/// A set of exchanges under way, with their connections.
typedef struct ct_multi ct_multi;

/// How an exchange ended, as far as what there is to say about it differs.
typedef enum __attribute__((enum_extensibility(closed))) CTOutcome {
  CTOutcomeDone = 0,
  CTOutcomeBadURL,
  CTOutcomeUnknownHost,
  CTOutcomeUnknownProxy,
  CTOutcomeUnreachable,
  CTOutcomeTimedOut,
  CTOutcomeTLSFailed,
  CTOutcomeCertificate,
  CTOutcomeCredentialFile,
  CTOutcomeCutShort,
  CTOutcomeNoReply,
  CTOutcomeConnectionLost,
  CTOutcomeStopped,
  CTOutcomeProtocol,
  CTOutcomeEncoding,
  CTOutcomeProxy,
  CTOutcomeOther
} CTOutcome;

/// Moments of an exchange in microseconds from its start; 0 for those that did not come.
typedef struct {
  int64_t name_lookup;
  int64_t connect;
  int64_t secure_connect;
  int64_t request_sent;
  int64_t first_byte;
  int64_t total;
} ct_times;

/// Takes bytes as they pass; returns false to end the exchange.
typedef bool (*ct_bytes_function)(void *context, const uint8_t *_Nullable bytes, size_t count);

/// What becomes of a piece of a body.
typedef enum __attribute__((enum_extensibility(closed))) CTBodyVerdict {
  /// It was taken.
  CTBodyVerdictTake = 0,
  /// There is no room for it now: it is shown again once the exchange is resumed.
  CTBodyVerdictHold,
  /// It is not wanted: the exchange ends.
  CTBodyVerdictStop
} CTBodyVerdict;

/// Takes a piece of a body as it passes.
typedef CTBodyVerdict (*ct_body_function)(
    void *context, const uint8_t *_Nullable bytes, size_t count);

/// What to tell about an exchange while it runs, on the thread that performs.
typedef struct {
  /// Heads of requests as they went over the wire, those of a proxy's tunnel included.
  ct_bytes_function on_sent_head;
  /// Lines of the responses' heads, one a call, interim ones and trailers included.
  ct_bytes_function on_head_line;
  /// The body, after content decoding.
  ct_body_function on_body;
} ct_callbacks;

/// Loads libcurl and prepares it, which must be done once before anything else, on any one thread;
/// returns false when there is no libcurl either.
bool ct_start(void);
/// Has the thread that calls it survive a write to a closed connection, which some versions of
/// libcurl and OpenSSL make without asking the system to keep quiet about it.
void ct_hold_broken_pipes(void);
/// Returns libcurl's version, such as `7.88.1`.
const char *ct_version(void);

/// Creates a set of exchanges, or returns NULL.
ct_multi *_Nullable ct_multi_create(void);
/// Destroys a set, whose exchanges must have been removed.
void ct_multi_destroy(ct_multi *multi);
/// Starts an exchange.
bool ct_multi_add(ct_multi *multi, ct_easy *easy);
/// Ends an exchange, finished or not.
void ct_multi_remove(ct_multi *multi, ct_easy *easy);
/// Does all that can be done without waiting.
bool ct_multi_perform(ct_multi *multi);
/// Waits for something to do, for a time-out, or to be woken.
bool ct_multi_wait(ct_multi *multi, int milliseconds);
/// Ends a wait, the present one or the next. The only function here for any thread.
void ct_multi_wake(ct_multi *multi);
/// Returns an exchange that has ended, which is to be removed before the next call, or NULL.
ct_easy *_Nullable ct_multi_next_finished(ct_multi *multi, CTOutcome *outcome);

/// Creates an exchange that follows no redirect and speaks HTTP alone, or returns NULL.
ct_easy *_Nullable ct_easy_create(void *context, const ct_callbacks *callbacks);
/// Destroys an exchange, which must not be in a set.
void ct_easy_destroy(ct_easy *easy);

/// Sets the URL, whose path is sent as it is.
bool ct_easy_set_url(ct_easy *easy, const char *url);
/// Sets the method; `HEAD` waits for no body.
bool ct_easy_set_method(ct_easy *easy, const char *method);
/// Has the request sent once at most: on a connection of its own, since libcurl sends again what it
/// sent on one that turns out to be dead.
bool ct_easy_send_once(ct_easy *easy);
/// Sets the body, of which a copy is kept.
bool ct_easy_set_body(ct_easy *easy, const uint8_t *_Nullable bytes, size_t count);
/// Adds a header line in libcurl's notation: `Name: value`, `Name;` for an empty value, `Name:` for
/// none at all.
bool ct_easy_add_header(ct_easy *easy, const char *line);
/// Sets the value of `User-Agent`.
bool ct_easy_set_user_agent(ct_easy *easy, const char *agent);
/// Accepts every content coding that this libcurl can undo, and undoes it.
bool ct_easy_accept_encodings(ct_easy *easy);
/// Bounds the time to connect and the time of the whole, in milliseconds.
bool ct_easy_set_time_limits(ct_easy *easy, long connect, long total);
/// Uses a proxy whatever the environment says; an empty text for none. The exceptions are hosts to
/// reach directly, as `no_proxy` lists them.
bool ct_easy_set_proxy(ct_easy *easy, const char *proxy, const char *exceptions);
/// Answers a name's look-up with addresses: `host:port:address[,address…]`.
bool ct_easy_add_resolution(ct_easy *easy, const char *resolution);
/// Trusts the authorities of a file (PEM) instead of the system's.
bool ct_easy_set_authorities(ct_easy *easy, const char *path);
/// Presents a certificate (PEM), whose key may be in the same file.
bool ct_easy_set_client_certificate(ct_easy *easy, const char *path, const char *_Nullable key);

/// Goes on with an exchange whose body was held; the piece that was held is shown at once.
bool ct_easy_resume(ct_easy *easy);

/// Returns the moments of an exchange.
ct_times ct_easy_times(ct_easy *easy);
/// Returns how many bytes of body have come over the wire, before content decoding.
int64_t ct_easy_received(ct_easy *easy);
/// Returns whether a proxy was reached and refused.
bool ct_easy_was_refused_by_proxy(ct_easy *easy);
/// Returns OpenSSL's verdict on the server's certificate (`X509_V_…`), 0 for none.
long ct_easy_verification(ct_easy *easy);
/// Returns what libcurl says of a failure, maybe nothing; it lives as long as the exchange.
const char *ct_easy_error(ct_easy *easy);
/// Returns a fact of the server's own certificate, such as `Subject`, or NULL. It is known only to
/// the exchange that opened the connection, and lives as long as that exchange.
const char *_Nullable ct_easy_certificate_fact(ct_easy *easy, const char *name);

#pragma clang assume_nonnull end
