package cn.denggao.approval;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import cn.denggao.DenggaoTest;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.context.annotation.Import;

/**
 * The real program and engine from ranking to agreement, with a story to tell; every
 * project ends where its status says.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DenggaoTest
@ExtendWith(PositionsAgree.class)
@Import({ ScriptedNeighbours.class, ApprovalStory.class, ApprovalStory.Beans.class })
@interface ApprovalTest {

}
