String log = new File(basedir, 'build.log').text
assert log.contains('openapi.yaml:9:7: typed: Schema type -> com.example.parcels.model.Parcel')
assert log.contains('openapi.yaml:11:30: ignored: Schema minItems (about type array)')
assert !log.contains('validated: Schema maxLength')
assert new File(basedir, 'target/explained/all.json').text.contains('"keyword":"maxLength"')
assert log.contains('concordat.treatment has no forgotten')
assert !log.contains('\tat dev.concordat')
