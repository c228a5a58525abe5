String log = new File(basedir, 'build.log').text
assert log.contains('src/main/openapi/openapi.yaml:11:')
assert log.contains('src/main/openapi/openapi.yaml:14:11: error: ')
assert log.contains('[unsupported-keyword]')
assert log.contains('nothing generated: ')
assert !log.contains('\tat dev.concordat')
assert !new File(basedir, 'target/generated-sources/concordat/com').exists()
