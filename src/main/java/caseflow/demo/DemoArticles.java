package caseflow.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What stands in the library of Finch &amp; Partners. */
final class DemoArticles {

    static final String PAYING = """
            You can pay in the portal, by card or by bank transfer. Either way the invoice is marked as paid by itself.

            ## By card

            1. Open *Invoices* and choose the invoice.
            2. Choose **Pay**. You see the amount once more before anything is charged.
            3. Your receipt is there at once, and in your mailbox a minute later.

            We never see the number of your card.

            ## By bank transfer

            Our account is printed at the foot of every invoice. Please give the **invoice number** as the reference, so
            that we know what the money is for. A transfer takes one or two working days to arrive.

            ## If something goes wrong

            A card that was refused has not been charged. Try another one, or write to
            [the office](mailto:office@finch.example).
            """;

    static final String INSTALMENTS = """
            Often, yes. Tell us **before the invoice is due** what you can pay and when, and we write it down together.

            | Invoice | Usual plan |
            |---|--:|
            | up to $1,000 | 2 payments |
            | up to $5,000 | 3 payments |
            | More than that | as agreed |

            There is no interest as long as each payment comes on its day.
            """;

    static final String MEETING = """
            The first half hour is free of charge, and about one question: can we help you?

            - You tell us what has happened, in whatever order it comes.
            - We tell you what can be done, what it would cost, and how long it takes.
            - Nobody signs anything on that day.

            ## What to bring

            - A passport or driving licence
            - Every letter you have had about the matter, opened or not
            - Dates, as far as you remember them
            """;

    static final String DOCUMENTS = """
            Everything we have shared with you is under *Documents*. What is new since your last visit stands on the
            first page as well.

            You can look at most files without downloading them. To take several home at once, tick them and choose
            **Download as a ZIP**.
            """;

    static final String SIGNING = """
            You need no printer and no account with anybody else.

            1. Open the contract, from our mail or under *Contracts*, and read it to the end.
            2. Type your name, or draw it with a finger or a mouse.
            3. Choose **Sign**.

            When everybody has signed, you get the sealed PDF. Whoever holds it can check under *Verify* that not a comma
            was changed.
            """;

    static final String INTAKE = """
            **Before the first hour is booked**, for every new client:

            1. Conflict check: names of the client, of the other side, and of everybody who owns more than a tenth.
            2. Passport seen, copy in the vault.
            3. Engagement letter sent through the portal.
            4. Retainer agreed, and the first invoice issued.
            5. Second contact at the client for when the first is away.

            > If anything of this is missing, ask Eleanor. Do not begin.
            """;

    static final String HOURS = """
            From December 24 to January 2 the office is closed. In urgent cases Jonas answers the phone.
            """;

    private DemoArticles() {}

    /** A page with a button on it. */
    static byte[] picture() {
        var image = new BufferedImage(560, 180, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        fill(pen, new Color(0xf6f4ee), 0, 0, 560, 180);
        fill(pen, Color.WHITE, 30, 25, 500, 130);
        fill(pen, new Color(0xd9d5ca), 60, 55, 190, 14);
        fill(pen, new Color(0xe8e5dc), 60, 85, 260, 10);
        fill(pen, new Color(0xe8e5dc), 60, 107, 220, 10);
        fill(pen, new Color(0x1f5c4d), 390, 60, 110, 44);
        fill(pen, Color.WHITE, 425, 78, 40, 8);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }
}
