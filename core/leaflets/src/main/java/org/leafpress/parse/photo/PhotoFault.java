package org.leafpress.parse.photo;

import org.leafpress.diagnostic.Code;

/** Why a photograph cannot be used; becomes a finding. */
final class PhotoFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String help;

    /**
     * A fault.
     *
     * @param message continues the name of the file
     */
    PhotoFault(Code code, String message, String help) {
        super(message);
        this.code = code;
        this.help = help;
    }

    static PhotoFault damaged(PhotoKind kind, String why) {
        return new PhotoFault(
                Code.BAD_PHOTO,
                "is a damaged " + kind.shown() + " file: " + why,
                "open it in a program for pictures; if it is whole there, save it anew, and otherwise copy it again from"
                        + " where it came from");
    }

    Code code() {
        return code;
    }

    String help() {
        return help;
    }
}
