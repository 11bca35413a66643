package cn.denggao.opinion.process;

import cn.denggao.engine.DrawnFields;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the guard what is entered beside a notice. */
@Configuration(proxyBeanMethods = false)
class NoticeFields {

	@Bean
	DrawnFields fieldsOfANotice() {
		return new DrawnFields("notifyHospitalDelegate", true, OpinionModel.Fields.ALL);
	}

}
