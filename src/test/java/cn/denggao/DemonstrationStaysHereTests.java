package cn.denggao;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nobody but the people at its machine can play a demonstration. */
@ExtendWith(OutputCaptureExtension.class)
class DemonstrationStaysHereTests {

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "192.0.2.7", "::", "" })
	void refusesToListenForOtherMachines(String address, CapturedOutput output) {
		// when
		assertThatThrownBy(() -> start(DenggaoApplication.class, "demonstration", address))
			.isInstanceOf(CannotStart.class);

		// then
		assertThat(output).contains("登高没有启动：演示环境不用密码就能登录，只能监听本机地址，而 server.address 现在是“" + address + "”。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "::1", "localhost" })
	void listensOnItsOwnMachine(String address, CapturedOutput output) {
		start(Alone.class, "demonstration", address);

		assertThat(output).doesNotContain("登高没有启动");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "" })
	void leavesProductionToListenWhereItIsTold(String address, CapturedOutput output) {
		start(Alone.class, "production", address);

		assertThat(output).doesNotContain("登高没有启动");
	}

	private static void start(Class<?> program, String profile, String address) {
		new SpringApplicationBuilder(program).web(WebApplicationType.NONE)
			.registerShutdownHook(false)
			.run("--spring.profiles.active=" + profile, "--server.address=" + address)
			.close();
	}

	@Configuration
	@Import(DemonstrationStaysHere.class)
	static class Alone {

	}

}
