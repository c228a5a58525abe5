import com.sun.net.httpserver.HttpServer

def server = HttpServer.create(new InetSocketAddress('127.0.0.1', 0), 0)
server.createContext('/parcel.yaml') { exchange ->
    byte[] parcel = '{type: object, properties: {id: {type: string}}}'.bytes
    exchange.sendResponseHeaders(200, parcel.length)
    exchange.responseBody.withCloseable { it.write(parcel) }
}
server.start()
context.put('server', server)
['openapi/openapi.yaml', 'changed/openapi.yaml', 'changed/concordat.lock'].each {
    File file = new File(basedir, 'src/main/' + it)
    file.text = file.text.replace('PORT', server.address.port.toString())
}
return true
