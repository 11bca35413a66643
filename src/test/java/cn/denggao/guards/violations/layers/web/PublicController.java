package cn.denggao.guards.violations.layers.web;

import cn.denggao.guards.violations.layers.process.Loose;
import org.springframework.stereotype.Controller;

/** A controller that is public and reaches around the domain. */
@Controller
public class PublicController {

	private final Loose loose = new Loose();

	Loose loose() {
		return loose;
	}

}
