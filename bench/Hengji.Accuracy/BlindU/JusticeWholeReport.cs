using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindU;

/// <summary>A county's justice bureau as a central province orders it: unit, general budget by basic and project expenditure, other budgets, effects, problems; basic figures and scores as annexes.</summary>
internal sealed class JusticeWholeReport() : BlindLayout("justice-whole", "blind-u", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var justice = year.BlindU.Justice;
        page.Heading(0, $"云屏县司法局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Say($"云屏县司法局为县政府工作部门，内设办公室、依法治县室、行政复议股、社区矫正管理股、公共法律服务股等机构，派出司法所{justice.Offices}个，下辖法律援助中心、公证处。{year.Year}年末核定编制{justice.Crew.Posts}名，其中行政编制{justice.Crew.Officials}名、事业编制{justice.Crew.Institution}名；在职{justice.Crew.Staff}人，其中行政{justice.Crew.OfficialsNow}人、事业{justice.Crew.InstitutionNow}人；退休{justice.Crew.Retired}人。");
        page.Heading(1, "二、一般公共预算支出情况");
        Money(year, page);
        page.Heading(1, "三、政府性基金预算支出情况");
        page.Plain("本单位无政府性基金预算支出。");
        page.Heading(1, "四、国有资本经营预算支出情况");
        page.Plain("本单位无国有资本经营预算支出。");
        page.Heading(1, "五、部门整体支出绩效情况");
        Effects(justice, page);
        page.Heading(1, "六、存在的问题及原因分析");
        page.Say($"（一）预算编制不够精细。年中调整预算{justice.Money.Added}万元，调整率{justice.Money.AddedRate}%。（二）部分项目支出进度偏慢，{justice.Money.Least.Name}结转{justice.Money.Least.Left}万元，执行率{justice.Money.Least.Rate}%。（三）个别绩效指标不够明确，自评扣{justice.Sheet.Of("绩效指标明确性").Lost}分；普法宣传针对性不强，扣{justice.Sheet.Of("全民法治素养").Lost}分。");
        page.Heading(1, "七、下一步改进措施");
        page.Plain("提前谋划项目，细化预算编制；加强司法所经费使用的指导和监督；结合部门职责完善绩效指标，强化自评结果与预算安排挂钩。");
        page.Heading(1, "附件1　部门整体支出绩效评价基础数据表");
        page.Aside("单位：万元");
        page.Table(table => JusticeBasics.Write(table, justice));
        page.Heading(1, "附件2　部门整体支出绩效自评表");
        page.Table(table => JusticeBasics.Sheet(table, justice));
    }

    private static void Money(DepartmentYear year, Page page)
    {
        var (justice, money) = (year.BlindU.Justice, year.BlindU.Justice.Money);
        page.Say($"{year.Year}年度年初预算{money.Initial}万元，调整预算{money.All.Budget}万元，决算支出{money.All.Spent}万元，预算完成率{money.All.Rate}%；决算支出较上年{page.Moved(money.Spent)}万元，{page.Rose(money.Spent)}。其中基本支出{money.Basic.Spent}万元，占{money.BasicPart.Share}%；项目支出{money.Project.Spent}万元，占{money.ProjectPart.Share}%。");
        page.Heading(2, "（一）基本支出情况");
        page.Say($"人员经费支出{money.Personnel.Spent}万元，占基本支出的比重较大，包括{justice.Personnel.Select(one => page.Text($"{one.Name}{one.Amount}万元")):、}；公用经费支出{money.Common.Spent}万元，主要用于办公、水电、邮电、差旅、公务用车运行等日常开支。");
        page.Say($"“三公”经费预算{justice.Three.All.Budget}万元，决算{justice.Three.All.Now}万元，较上年{page.Moved(justice.Three.All.Money)}万元，{page.Rose(justice.Three.All.Money)}。其中公务接待费{justice.Three.Guests.Now}万元，接待{justice.Three.Batches}批次{justice.Three.People}人次，人均{justice.Three.EachGuest}元；公务用车运行维护费{justice.Three.Vehicles.Now}万元，保有执法执勤用车{justice.Three.Cars}辆，车均{justice.Three.EachCar:2}元；因公出国（境）费0万元。");
        page.Heading(2, "（二）项目支出情况");
        page.Say($"项目预算{money.Project.Budget}万元，支出{money.Project.Spent}万元，执行率{money.Project.Rate}%，结转{money.Project.Left}万元。具体为：{money.Projects.Select(one => page.Text($"{one.Name}{one.Spent}万元")):，}。");
    }

    private static void Effects(JusticeWhole justice, Page page)
    {
        page.Say($"经自评，本部门整体支出绩效得分{justice.Sheet.Score}分，等级为“{justice.Sheet.Grade}”。其中：{justice.Sheet.Groups.Select(one => page.Text($"{one.Name}{one.Score}分（满分{one.Weight}分）")):、}。");
        page.Say($"（一）矛盾纠纷多元化解。全年调解各类纠纷{justice.Cases.Now}件，比上年{page.Moved(justice.Cases)}件，{page.Rose(justice.Cases)}；调解成功{justice.All.Settled}件，成功率{justice.All.Rate}%。发放以奖代补经费{justice.Subsidy}万元，按调解成功件数计算件均{justice.SubsidyEach}元。");
        page.Table(table => table
            .Head("纠纷类型", "调解（件）", "占比（%）", "成功（件）", "成功率（%）")
            .Rows(justice.Kinds, (one, _) => [one.Name, one.Cases, one.Share, one.Settled, one.Rate])
            .Row("合计", justice.All.Cases, "100.00", justice.All.Settled, justice.All.Rate));
        page.Say($"（二）行政复议。上年结转{justice.Reviews.Carried}件，新收{justice.Reviews.New}件，共受理{justice.Reviews.All}件；审结{justice.Reviews.Closed}件，其中{justice.Reviews.Outcomes.Select(one => page.Text($"{one.Name}{one.Amount}件")):、}，审结率{justice.Reviews.ClosedRate}%，未结{justice.Reviews.Open}件；直接纠错{justice.Reviews.Corrected}件，纠错率{justice.Reviews.CorrectedRate}%。");
        page.Say($"（三）社区矫正。年初在册{justice.Correction.Opening}人，新接收{justice.Correction.Joined}人，解除{justice.Correction.Left}人，年末在册{justice.Correction.Closing}人；{justice.Deeds[4].Name}{justice.Deeds[4].Actual}人次，矫正期间再犯罪率控制在{justice.Correction.RepeatedRate}%以内。");
        page.Say($"（四）公共法律服务。{justice.Deeds[0].Name}{justice.Deeds[0].Actual}件，完成目标的{justice.Deeds[0].Rate}%；{justice.Deeds[5].Name}{justice.Deeds[5].Actual}件；{justice.Deeds[1].Name}{justice.Deeds[1].Actual}场次，{justice.Deeds[3].Name}{justice.Deeds[3].Actual}人次。");
        page.Say($"（五）群众满意度。发放问卷{justice.Poll.Issued}份，收回有效问卷{justice.Poll.Valid}份，满意{justice.Poll.Content}份，满意率{justice.Poll.ContentRate}%。");
    }
}
