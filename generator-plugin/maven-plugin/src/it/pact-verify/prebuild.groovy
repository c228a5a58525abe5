import com.sun.net.httpserver.HttpServer

// A service below /service that wants the token, and a broker with one pact.
def server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
def url = "http://localhost:${server.address.port}".toString()
def log = new File(basedir, 'requests.log')
log.text = ''
def pact = new File(basedir, 'pacts/kept.json').text
server.createContext('/') { exchange ->
    def path = exchange.requestURI.path
    def authorization = exchange.requestHeaders.getFirst('Authorization')
    log << "${exchange.requestMethod} ${path} ${authorization} ${exchange.requestBody.text}\n"
    def answer = [
        '/'           : """{"_links": {"pb:provider-pacts-for-verification": {"href": "${url}/select/{provider}"},
                           "pb:can-i-deploy-pacticipant-version-to-environment":
                             {"href": "${url}/deploy/{pacticipant}/{version}/{environment}"},
                           "pb:pacticipant-branch-version": {"href": "${url}/branch/{branch}/{version}"}}}""",
        '/select/things': """{"_embedded": {"pacts": [{"_links": {"self": {"href": "${url}/pact"}}}]}}""",
        '/deploy/things/1.0+4f2a/production': '{"summary": {"deployable": true, "reason": "all kept"}}',
        '/deploy/pact-verify/2/production': '{"summary": {"deployable": false, "reason": "never published"}}',
        '/pact'       : pact.replaceFirst('\\{', '{"_links": {"pb:publish-verification-results": {"href": "' + url + '/result"}},'),
    ][path] ?: '{}'
    if (path.startsWith('/service')) {
        exchange.sendResponseHeaders(authorization == 'Bearer s3cret' ? 204 : 401, -1)
    } else {
        def bytes = answer.toString().getBytes('UTF-8')
        exchange.responseHeaders.add('Content-Type', 'application/hal+json')
        exchange.sendResponseHeaders(200, bytes.length)
        exchange.responseBody.write(bytes)
    }
    exchange.close()
}
server.start()
new File(basedir, 'test.properties').text = "server=${url}\n"
return true
