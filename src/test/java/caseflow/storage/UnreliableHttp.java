package caseflow.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** A way to the store on which requests of one kind, or their answers, are lost. */
final class UnreliableHttp implements SdkHttpClient {

    enum Trouble {
        SMALL_FILE,
        ANSWER_TO_SMALL_FILE,
        BEGINNING,
        ANSWER_TO_BEGINNING,
        FIRST_PART,
        SECOND_PART,
        LAST_PART,
        END,
        ANSWER_TO_END;

        boolean small() {
            return this == SMALL_FILE || this == ANSWER_TO_SMALL_FILE;
        }

        private boolean carriedOut() {
            return name().startsWith("ANSWER");
        }

        private boolean of(SdkHttpRequest request) {
            return switch (this) {
                case SMALL_FILE, ANSWER_TO_SMALL_FILE -> request.method() == SdkHttpMethod.PUT;
                case BEGINNING, ANSWER_TO_BEGINNING -> asks(request, "uploads");
                case FIRST_PART -> isPart(request, "1");
                case SECOND_PART -> isPart(request, "2");
                case LAST_PART -> isPart(request, "3");
                case END, ANSWER_TO_END -> asks(request, "uploadId");
            };
        }
    }

    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private @Nullable Trouble trouble;
    private boolean once;
    private boolean troubled;
    private int most = Integer.MAX_VALUE;

    void make(Trouble trouble) {
        this.trouble = trouble;
    }

    void makeOnce(Trouble trouble) {
        this.trouble = trouble;
        this.once = true;
    }

    /** Answers break off after so many bytes. */
    void breakOffAfter(int bytes) {
        most = bytes;
    }

    void mend() {
        trouble = null;
    }

    boolean troubled() {
        return troubled;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest prepared = http.prepareRequest(request);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                Trouble now = trouble;
                if (now == null || !now.of(request.httpRequest())) {
                    return shortened(prepared.call());
                }
                troubled = true;
                if (now.carriedOut()) {
                    prepared.call();
                }
                if (once) {
                    mend();
                }
                throw new IOException("connection lost");
            }

            @Override
            public void abort() {
                prepared.abort();
            }
        };
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpExecuteResponse shortened(HttpExecuteResponse answer) {
        return most == Integer.MAX_VALUE || answer.responseBody().isEmpty()
                ? answer
                : HttpExecuteResponse.builder()
                        .response(answer.httpResponse())
                        .responseBody(AbortableInputStream.create(
                                new BreakingOff(answer.responseBody().get(), most)))
                        .build();
    }

    private static final class BreakingOff extends FilterInputStream {

        private int left;

        BreakingOff(InputStream bytes, int most) {
            super(bytes);
            this.left = most;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (left == 0) {
                throw new IOException("connection lost");
            }
            int read = super.read(into, from, Math.min(count, left));
            left -= Math.max(0, read);
            return read;
        }
    }

    private static boolean asks(SdkHttpRequest request, String parameter) {
        return request.method() == SdkHttpMethod.POST
                && request.rawQueryParameters().containsKey(parameter);
    }

    private static boolean isPart(SdkHttpRequest request, String number) {
        return request.firstMatchingRawQueryParameter("partNumber")
                .filter(number::equals)
                .isPresent();
    }
}
