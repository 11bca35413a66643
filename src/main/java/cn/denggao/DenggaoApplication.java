package cn.denggao;

import java.util.TimeZone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Denggao 登高: the approval system for clinical key-specialty programmes. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
@Modulithic(systemName = "Denggao", sharedModules = "kernel")
public class DenggaoApplication {

	public static void main(String[] args) {
		// the engine writes times without a zone: every node must mean the same by them
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
		SpringApplication.run(DenggaoApplication.class, args);
	}

}
