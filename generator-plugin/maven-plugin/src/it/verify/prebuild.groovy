import com.sun.net.httpserver.HttpServer

// A service that keeps its contract below /kept and forgets names below /broken, and a port where nobody listens.
def server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
server.createContext('/') { exchange ->
    def headers = exchange.responseHeaders
    exchange.requestBody.readAllBytes()
    if (exchange.requestMethod != 'GET') {
        headers.add('Allow', 'GET')
        exchange.sendResponseHeaders(405, -1)
    } else if (exchange.requestHeaders.getFirst('Authorization') != 'Bearer s3cret') {
        headers.add('WWW-Authenticate', 'Bearer')
        exchange.sendResponseHeaders(401, -1)
    } else {
        def member = exchange.requestURI.path.startsWith('/kept') ? 'name' : 'nom'
        def bytes = """[{"${member}": "one"}]""".toString().getBytes('UTF-8')
        headers.add('Content-Type', 'application/json')
        exchange.sendResponseHeaders(200, bytes.length)
        exchange.responseBody.write(bytes)
    }
    exchange.close()
}
server.start()
def free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())
free.close()
new File(basedir, 'test.properties').text = """
server=http://localhost:${server.address.port}
gone=http://localhost:${free.localPort}
"""
return true
