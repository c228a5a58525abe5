// Code may have records of its own.


class Answers {
    record Teapot() {}
}
