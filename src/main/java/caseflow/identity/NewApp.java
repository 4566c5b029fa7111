package caseflow.identity;

/**
 * What a page shows of an app to be enrolled.
 *
 * @param address for an app on the same device
 * @param secret for whoever types it
 */
public record NewApp(Qr picture, String address, String secret) {

    static NewApp of(Totp app, String firm, String email) {
        String address = app.address(firm, email);
        return new NewApp(Qr.of(address), address, app.inGroups());
    }
}
