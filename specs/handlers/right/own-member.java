// A record beside the union is fine as long as it does not claim to be a member.


class Wallet {
    record Cash(String amount) {}
}
