using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A district's market supervision in the manner of a municipality of the south-west: every figure against last year's account and against the initial budget, what things were used at the end.</summary>
internal sealed class MarketFinal() : BlindLayout("market-final", "blind-p", new NumberStyle { PercentDecimals = 1, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindP.Market;
        page.Heading(0, $"{year.District()}市场监督管理局{year.Year}年度部门决算情况说明");
        page.Heading(1, "一、部门基本情况");
        page.Plain("（一）职能职责。负责全区市场综合监督管理、经营主体统一登记注册、食品药品和特种设备安全监管、质量和标准化、知识产权等工作。");
        page.Plain("（二）机构设置。局机关内设办公室、法规科、行政审批科、食品综合协调科、质量发展科等科室，下设市场监管综合行政执法支队及各街镇市场监管所。");
        page.Plain("（三）单位构成。从预算单位构成看，纳入本部门决算编制的单位仅包括局本级。");
        page.Heading(1, "二、部门决算情况说明");
        Whole(account, page);
        General(year, account, page);
        page.Heading(1, "三、“三公”经费情况说明");
        Costs(year, account.Costs, page);
        page.Heading(1, "四、其他需要说明的事项");
        Things(account, page);
        page.Heading(1, "五、附表");
        Tables(account, page);
    }

    private static void Whole(MarketAccount account, Page page)
    {
        page.Heading(2, "（一）收入支出决算总体情况说明");
        page.Say($"1．总体情况。本年度收入总计{account.Total.Now}万元，支出总计{account.Total.Now}万元。收支较上年决算数{page.Than(account.Total)}，主要原因是人员变动及食品安全监管任务调整。");
        page.Say($"2．收入情况。本年收入合计{account.Income.Now}万元，较上年决算数{page.Than(account.Income)}。其中：财政拨款收入{account.Granted.Amount}万元，占{account.Granted.Share}%；其他收入{account.Other.Amount}万元，占{account.Other.Share}%。此外，年初结转和结余{account.Opening}万元。");
        page.Say($"3．支出情况。本年支出合计{account.Spent.Now}万元，较上年决算数{page.Than(account.Spent)}。其中：基本支出{account.Basic.Amount}万元，占{account.Basic.Share}%；项目支出{account.Project.Amount}万元，占{account.Project.Share}%。");
        page.Say($"4．结转结余情况。年末结转和结余{account.Closing.Now}万元，较上年决算数{page.Than(account.Closing)}，主要是部分抽检项目跨年结算。");
    }

    private static void General(DepartmentYear year, MarketAccount account, Page page)
    {
        page.Heading(2, "（二）财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计{account.FiscalTotal.Now}万元。与上年相比，财政拨款收、支总计各{page.Than(account.FiscalTotal)}。");
        page.Heading(2, "（三）一般公共预算财政拨款支出决算情况说明");
        page.Say($"1．总体情况。一般公共预算财政拨款支出{account.General.Now}万元，较上年决算数{page.Than(account.General)}；较年初预算数{page.Than(account.GeneralBudgeted)}。");
        page.Plain("2．比较情况。本年度一般公共预算财政拨款支出主要用于以下几个方面：");
        foreach (var (one, number) in Numbered(account.Classes))
            page.Say($"（{number}）{one.Name}{one.Budgeted.Now}万元，占{one.Share}%，较年初预算数{page.Than(one.Budgeted)}，主要原因是{(one.Budgeted.Change.Value < 0 ? "厉行节约、人员减少" : "年中追加人员及专项经费")}。");
        page.Heading(2, "（四）一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"基本支出{account.Basic.Amount}万元。其中：人员经费{account.Personnel.Now}万元，较上年决算数{page.Than(account.Personnel)}，用途主要包括基本工资、津贴补贴、奖金、社会保障缴费、住房公积金等；公用经费{account.Office.Now}万元，较上年决算数{page.Than(account.Office)}，用途主要包括办公费、差旅费、维修费、公务用车运行维护费等。");
        page.Plain("（五）本部门本年度无政府性基金预算财政拨款和国有资本经营预算财政拨款收支。");
    }

    private static void Costs(DepartmentYear year, MarketCosts costs, Page page)
    {
        page.Say($"（一）总体情况。{year.Year}年度“三公”经费支出共计{costs.Three.Now}万元，年初预算{costs.Three.Budget}万元，完成年初预算的{costs.Three.Rate}%；较上年支出数{page.Than(costs.Three.Money)}。");
        page.Say($"（二）分项支出。本年度未发生因公出国（境）费用和公务车购置费。公务车运行维护费{costs.Driving.Now}万元，主要用于执法检查、抽样送检等所需车辆的燃料费、维修费、保险费，完成年初预算{costs.Driving.Budget}万元的{costs.Driving.Rate}%，较上年支出数{page.Than(costs.Driving.Money)}。公务接待费{costs.Reception.Now}万元，完成年初预算{costs.Reception.Budget}万元的{costs.Reception.Rate}%，较上年支出数{page.Than(costs.Reception.Money)}。");
        page.Say($"（三）实物量情况。公务用车保有量{costs.Cars}辆；国内公务接待{costs.Batches}批次、{costs.Guests}人。人均接待费{costs.PerGuest}元，车均维护费{costs.PerCar}万元。");
    }

    private static void Things(MarketAccount account, Page page)
    {
        var (costs, things) = (account.Costs, account.Things);
        page.Say($"（一）会议费和培训费。本年度会议费支出{costs.Meeting.Now}万元，较上年决算数{page.Than(costs.Meeting)}；培训费支出{costs.Training.Now}万元，较上年决算数{page.Than(costs.Training)}。");
        page.Say($"（二）机关运行经费。本年度机关运行经费支出{costs.Running.Now}万元，较上年决算数{page.Than(costs.Running)}。");
        page.Say($"（三）国有资产占用。截至年末，本部门共有车辆{costs.Cars}辆，其中{things.Cars.Select(one => page.Text($"{one.Name}{one.Amount}辆")):、}；单价100万元（含）以上设备（不含车辆）0台（套）。");
        page.Say($"（四）政府采购。本年度政府采购支出总额{things.Bought}万元，其中：政府采购货物支出{things.Goods}万元、政府采购服务支出{things.Services}万元。授予中小企业合同金额{things.Small}万元，占政府采购支出总额的{things.SmallShare}%。");
        page.Say($"（五）预算绩效管理。对{things.Projects}个项目开展了绩效自评，涉及财政拨款项目支出资金{things.ProjectMoney}万元，其中评价等级为“优”的{things.Good}个、“良”的{things.Fair}个。");
    }

    private static void Tables(MarketAccount account, Page page)
    {
        page.Plain("收入支出决算总表（公开01表）　　单位：万元");
        var tops = account.Subjects.Where(one => one.Code.Length == 3).ToList();
        page.Table(table => table
            .Head("收入项目", "决算数", "支出项目", "决算数")
            .Row("一、一般公共预算财政拨款收入", account.Granted.Amount, $"一、{tops[0].Name}", tops[0].All)
            .Row("二、政府性基金预算财政拨款收入", null, $"八、{tops[1].Name}", tops[1].All)
            .Row("三、事业收入", null, $"九、{tops[2].Name}", tops[2].All)
            .Row("四、其他收入", account.Other.Amount, $"十九、{tops[3].Name}", tops[3].All)
            .Row("本年收入合计", account.Income.Now, "本年支出合计", account.Spent.Now)
            .Row("年初结转和结余", account.Opening, "年末结转和结余", account.Closing.Now)
            .Row("总计", account.Total.Now, "总计", account.Total.Now));
        page.Plain("支出决算表（公开03表）　　单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
            .Row(null, "合计", account.Spent.Now, account.Basic.Amount, account.Project.Amount)
            .Rows(account.Subjects, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project]));
    }
}
