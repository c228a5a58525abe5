String log = new File(basedir, 'build.log').text
assert log.count('files changed in') == 1
assert log.count('unchanged: nothing to generate') == 1
