package dev.concordat.core.diff;

/** What is known of a change; those that are safe are not told. */
public enum Answer {
    /** A message that one document allows and the other one does not. */
    BREAKS,
    /** Neither a proof of safety nor such a message was found. */
    UNKNOWN,
    /** Safe under a named policy that not everybody may share. */
    NOTED,
    /** A policy that was asked for objects; what both documents say is the proof. */
    OBJECTED
}
