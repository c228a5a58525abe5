String log = new File(basedir, 'build.log').text
assert log.contains('src/main/openapi/openapi.yaml:14:21: error: ')
assert log.contains('[unresolvable-reference]')
assert log.contains('src/main/openapi/openapi.yaml:8:37: error: ')
assert log.contains('[unsupported-method]')
assert log.contains('has problems, listed above')
assert !log.contains('\tat dev.concordat')
assert log.contains('1 operation is left out: GET /parcels')
assert new File(basedir, 'target/generated-sources/concordat/com/example/parcels/model/Address.java').exists()
