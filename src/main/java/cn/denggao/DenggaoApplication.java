package cn.denggao;

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
		SchemaAccess.restrict();
		SpringApplication.run(DenggaoApplication.class, args);
	}

}
