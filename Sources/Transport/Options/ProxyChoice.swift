/// Which proxy requests go through.
package enum ProxyChoice: Sendable, Hashable {
  /// Those that `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` name.
  case environment
  /// No proxy, whatever the environment says.
  case none
  /// One proxy for everything.
  case url(String)
}
