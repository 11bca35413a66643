package cn.denggao.input;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProbeTests {

	private static final Duration SHORT = Duration.ofMillis(20);

	@Test
	void complainsOfFailuresAndOfLongWaits() {
		assertThat(Probe.judge(500, "系统出现故障", SHORT)).contains("answered 500");
		assertThat(Probe.judge(302, "", Duration.ofSeconds(6))).contains("took PT6S");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Bad Request", "理由 must not be blank", "理由：个数必须在0和60之间", "请填写 {application.reason}",
			"ENGINE-13033 出错", "java.lang.ArithmeticException 出错", "填写的内容过长、过大或与已有记录冲突，没有保存。" })
	void complainsOfSentencesNobodyCanUse(String body) {
		assertThat(Probe.judge(422, body, SHORT)).isPresent();
	}

	@Test
	void takesASentenceAndASuccess() {
		assertThat(Probe.judge(422, "理由：请写明理由，10 至 2000 字", SHORT)).isEmpty();
		assertThat(Probe.judge(302, "", SHORT)).isEmpty();
	}

}
