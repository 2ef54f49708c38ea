package org.ownwords.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:11434/v1",
                "http://LOCALHOST/v1",
                "https://localhost:8443/v1",
                "http://127.0.0.1:8080/v1",
                "http://127.255.0.9:8080",
                "http://[::1]:1234/v1",
                "http://[0:0:0:0:0:0:0:1]:1234/v1",
                " http://127.0.0.1:8080/v1 "
            })
    void thisMachineIsAllowed(String url) {
        assertThat(ModelSettings.of(url, "m", null).model()).isEqualTo("m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.openai.com/v1",
                "http://192.168.1.20:11434/v1",
                "http://10.0.0.1/v1",
                "http://0.0.0.0:11434/v1",
                "http://128.0.0.1/v1",
                "http://127.0.0.1.example.com/v1",
                "http://127.0.0.256/v1",
                "http://127.1/v1",
                "http://2130706433/v1",
                "http://localhost.example.com/v1",
                "http://notlocalhost/v1",
                "http://localhost@example.com/v1",
                "http://me:secret@localhost/v1",
                "http://127.0.0.1:80@example.com/v1",
                "http://[::2]/v1",
                "http://[::ffff:10.0.0.1]/v1",
                "http://localhost/v1?to=http://example.com",
                "ftp://localhost/v1",
                "localhost:11434",
                "//localhost/v1",
                "file:///etc/hosts",
                "not an address",
                ""
            })
    void anyOtherAddressIsRefusedInOneSentenceThatDoesNotRepeatIt(String url) {
        assertThatThrownBy(() -> ModelSettings.of(url, "m", null))
                .isInstanceOf(UnfitModel.class)
                .hasMessage("The language model must run on this machine for now: give its address as"
                        + " http://localhost:PORT/v1, http://127.0.0.1:PORT/v1 or http://[::1]:PORT/v1.");
    }
}
