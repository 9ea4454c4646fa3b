using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindK;

/// <summary>A county's forestry department on all its spending: chapters by kind of budget, two annexes in 万元.</summary>
internal sealed class ForestryWholeReport() : BlindLayout("forestry-whole", "blind-k", new NumberStyle())
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var forest = year.BlindK.Forestry;
        page.Heading(0, $"{year.Region}林业局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        Department(year, page);
        page.Heading(1, "二、一般公共预算支出情况");
        Spending(year, page);
        page.Heading(1, "三、政府性基金预算支出情况");
        page.Say($"本年政府性基金预算拨款收入{forest.Money.Sources[1].Money.Now}万元，上年为{forest.Money.Sources[1].Money.Last}万元，全部用于国有林场基础设施建设。");
        page.Heading(1, "四、国有资本经营预算支出情况");
        page.Plain("本部门无国有资本经营预算支出。");
        page.Heading(1, "五、部门整体支出绩效情况");
        Results(year, page);
        page.Heading(1, "六、存在的主要问题及原因分析");
        Problems(forest, page);
        page.Heading(1, "七、下一步改进措施");
        page.Plain("一是细化预算编制，结合上年执行情况合理测算项目资金；二是压实项目责任，按月通报支付进度，对进度偏慢的股室和单位进行约谈；三是把自评结果与下年度预算安排挂钩，对连续两年执行率偏低的项目压减预算。");
        ForestryAnnexes.Write(year, page);
    }

    private static void Department(DepartmentYear year, Page page)
    {
        var forest = year.BlindK.Forestry;
        var people = forest.Money.People;
        page.Say($"（一）机构设置。{year.Region}林业局内设股室{forest.OfficeCount}个，分别是{page.List(forest.OfficeCount, forest.Offices)}；所属事业单位{forest.UnitCount}个，分别是{page.List(forest.UnitCount, forest.Units)}。纳入本次整体支出绩效自评范围的包括局机关和全部所属事业单位。");
        page.Say($"（二）人员情况。核定编制{people.Posts}名，年末实有在职人员{people.Staff}人，财政供养人员控制率{people.Rate}%；另有退休人员{people.Retired}人，公务用车{people.Cars}辆。");
        page.Plain("（三）主要职能。贯彻执行林业和草原及其生态保护修复的法律法规和方针政策；组织造林绿化、森林防火、有害生物防治和林业产业发展；负责森林、湿地资源和野生动植物资源的监督管理。");
    }

    private static void Spending(DepartmentYear year, Page page)
    {
        var money = year.BlindK.Forestry.Money;
        page.Say($"{year.Year}年部门收入{money.Income.Now}万元，其中{money.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。年初结转和结余{money.Opening}万元。全年支出{money.Spent.Now}万元，比上年{page.Moved(money.Spent)}万元，{page.Rose(money.Spent)}；年末结转和结余{money.Closing}万元。");
        page.Say($"（一）基本支出情况。全年基本支出{money.Basic.Now}万元，占总支出的{money.BasicShare}%，系保障机构正常运转、完成日常工作任务而发生的各项支出。其中：人员经费{money.Personnel.Now}万元，主要是工资福利支出{money.Economic[0]}万元、对个人和家庭的补助{money.Economic[1]}万元；公用经费{money.Public.Now}万元，主要是商品和服务支出{money.Economic[2]}万元、办公设备购置{money.Economic[3]}万元。");
        page.Say($"“三公”经费支出{money.ThreePublic.Now}万元，占预算{money.ThreePublic.Budget}万元的{money.ThreePublic.Rate}%，比上年{page.Moved(money.ThreePublic.Money)}万元。其中：公务用车运行维护费{money.Car.Now}万元，预算{money.Car.Budget}万元；公务接待费{money.Reception.Now}万元，预算{money.Reception.Budget}万元，全年接待{money.People.Batches}批次{money.People.Guests}人次。无因公出国（境）费和公务用车购置费。");
        page.Say($"（二）项目支出情况。全年项目支出{money.Project.Now}万元，占总支出的{money.ProjectShare}%，{page.Word(money.Project.Change, "较上年增加", "较上年减少")}{money.Project.Change:abs}万元。支出较大的项目有：{year.BlindK.Forestry.Projects.OrderByDescending(one => one.Now.Value).Take(3).Select(one => page.Text($"{one.Name}{one.Now}万元")):、}。");
    }

    private static void Results(DepartmentYear year, Page page)
    {
        var (forest, score) = (year.BlindK.Forestry, year.BlindK.Forestry.Score);
        page.Say($"{year.Year}年，我局认真履行职责，年度各项目标任务总体完成较好。经自评，部门整体支出绩效得分{score.Score}分，等级为“{score.Grade}”。其中预算执行得{score.Spending.Score}分，{score.Groups.Select(group => page.Text($"{group.Name}得{group.Score}分")):，}。");
        page.Say($"（一）产出方面。{score.Groups[0].Indicators.Take(5).Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}（年度目标{one.Target}{one.Unit}）")):，}。");
        page.Say($"（二）效益方面。{score.Groups[1].Indicators.Select(one => page.Text($"{one.Name}{(one.Unit == "人" ? "" : "达到")}{one.Actual}{one.Unit}")):，}，森林生态功能进一步增强。");
        page.Say($"（三）满意度方面。向林农、林业企业和社会公众发放问卷{forest.Poll.Issued}份，收回{forest.Poll.Returned}份，其中满意{forest.Poll.Very}份、较满意{forest.Poll.Fairly}份、一般{forest.Poll.Soso}份、不满意{forest.Poll.Bad}份，综合满意度{forest.Poll.ContentRate}%。");
    }

    private static void Problems(Forestry forest, Page page)
    {
        page.Say($"1.项目支出执行进度不够均衡。项目支出全年预算{forest.Money.ProjectRun.Full}万元，实际支出{forest.Money.ProjectRun.Done}万元，执行率{forest.Money.ProjectRun.Rate}%，部分造林项目受季节影响，年末尚未验收结算。");
        page.Say($"2.预算编制与执行存在差距。年初预算{forest.Money.AllRun.Initial}万元，执行中追加{forest.Money.AllRun.Added}万元，主要是上级专项资金年中下达。");
        if (forest.Score.Missed.Any())
            page.Say($"3.个别指标未达预期。{forest.Score.Missed.Select(one => page.Text($"“{one.Name}”完成年度目标的{one.Rate}%，扣{one.Lost}分")):；}。");
    }
}
