using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>A western municipality's district: the commission for commerce, numbered text first, two budgets, against last year and the initial budget, real things at the end.</summary>
internal sealed class CommerceAccount() : BlindLayout("commerce", "blind-z", new NumberStyle { HasThousands = true, PercentDecimals = 1, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindZ.Commerce;
        page.Heading(0, $"云岚区商务委员会{year.Year}年度部门决算情况说明");
        page.Heading(1, "一、部门基本情况");
        page.Say($"（一）职能职责。负责全区商贸流通、对外贸易、利用外资和市场体系建设。（二）机构设置。内设办公室、商贸科、外贸外资科、市场建设科，下设商业服务中心。编制{account.People.Posts}名，其中行政{account.People.CivilPosts}名、事业{account.People.PublicPosts}名；年末在职{account.People.Staff}人。");
        page.Heading(1, "二、部门决算收支情况说明");
        Money(year, account, page);
        Fiscal(year, account, page);
        page.Heading(1, "三、“三公”经费情况说明");
        Costs(year, account.Costs, page);
        page.Heading(1, "四、其他需要说明的事项");
        Others(year, account, page);
        page.Heading(1, "五、决算公开表");
        Forms(account, page);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"（一）收入支出决算总体情况。1.总体情况。{year.Year}年度收入总计{account.Total.Now}万元，支出总计{account.Total.Now}万元，收支与上年度相比，{page.Differs(account.Total)}。");
        page.Say($"2.收入情况。本年收入合计{account.Income.Now}万元，与上年度相比，{page.Differs(account.Income)}。其中：财政拨款收入{account.Fiscal.Income}万元（一般公共预算{account.General.Income}万元，占{account.Sources[0].Share}%；政府性基金预算{account.Fund!.Income}万元，占{account.Sources[1].Share}%）；其他收入{account.Sources[2].Money.Now}万元，占{account.Sources[2].Share}%。年初结转和结余{account.Opening}万元。");
        page.Say($"3.支出情况。本年支出合计{account.Spent.Now}万元，与上年度相比，{page.Differs(account.Spent)}。其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。");
        page.Say($"4.结转结余情况。年末结转和结余{account.Closing}万元，其中财政拨款结转{account.Fiscal.Closing}万元。");
    }

    private static void Fiscal(DepartmentYear year, FinalAccount account, Page page)
    {
        var (money, fund) = (account.Economic, account.Fund!);
        page.Say($"（二）财政拨款收入支出决算总体情况。{year.Year}年度财政拨款收、支总计{account.Fiscal.Total.Now}万元，与上年相比，收、支总计各{page.Differs(account.Fiscal.Total)}。");
        page.Say($"（三）一般公共预算财政拨款支出决算情况。支出{account.Whole.Now}万元，与上年度相比，{page.Differs(account.Whole.Money)}；{page.BesidePlan(account.Whole)}。主要用于以下几个方面：");
        foreach (var (top, number) in Numbered(account.Tops))
            page.Say($"（{number}）{top.Name}{top.Now}万元，占{top.Share}%，{page.BesidePlan(top)}，主要原因是{top.Reason()}。");
        page.Say($"（四）一般公共预算财政拨款基本支出{account.Whole.Basic}万元。其中：人员经费{money.Personnel.Now}万元，与上年度相比，{page.Differs(money.Personnel)}；公用经费{money.Office.Now}万元，与上年度相比，{page.Differs(money.Office)}。公用经费用途主要包括{page.Each(money.GoodsItems.Where(one => one.Code is "30201" or "30211" or "30228" or "30239"))}等。");
        page.Say($"（五）政府性基金预算收支情况。年初结转结余{fund.Opening}万元；本年收入{fund.Income}万元；本年支出{fund.Spent.Now}万元，与上年度相比，{page.Differs(fund.Spent)}，主要用于农贸市场改造；年末结转结余{fund.Closing}万元。");
    }

    private static void Costs(DepartmentYear year, HeldCosts costs, Page page)
    {
        page.Say($"（一）总体情况。{year.Year}年度“三公”经费支出共计{costs.Three.Now}万元，较年初预算数{page.Differs(costs.Three.Plan)}；较上年支出数{page.Differs(costs.Three.Money)}。");
        foreach (var (cost, number) in Numbered([costs.Abroad!, costs.Run, costs.Reception]))
            page.Say($"{number}.{cost.Name}{cost.Now}万元，占{cost.Share}%，费用支出较年初预算数{page.Differs(cost.Plan)}；较上年支出数{page.Differs(cost.Money)}。");
        page.Say($"（二）实物量情况。因公出国（境）共计{costs.Groups}个团组，{costs.Travellers}人；公务车保有量为{costs.Cars}辆；国内公务接待{costs.Batches}批次{costs.Guests}人。人均接待费{costs.PerGuest}元，车均维护费{costs.PerCar}万元。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (costs, buying, results) = (account.Costs, account.Buying, account.Results);
        page.Say($"（一）会议费支出{costs.Meeting.Now}万元，与上年度相比，{page.Differs(costs.Meeting.Money)}；培训费支出{costs.Training.Now}万元，与上年度相比，{page.Differs(costs.Training.Money)}。（二）机关运行经费支出{costs.Running.Now}万元，与上年度相比，{page.Differs(costs.Running.Money)}。");
        page.Say($"（三）政府采购支出总额{buying.All}万元，其中：货物{buying.Goods}万元、工程{buying.Works}万元、服务{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占{buying.SmallShare}%。");
        page.Say($"（四）{year.Year}年度对{results.Count}个项目开展了绩效自评，涉及资金{results.Executed}万元，占项目支出的{results.MoneyShare}%，其中“优”{results.Excellent}个、“良”{results.Good}个。");
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Aside("公开04表　财政拨款收入支出决算总表　单位：万元");
        AccountTables.Fiscal(page, account);
        page.Aside("公开05表　一般公共预算财政拨款支出决算表　单位：万元");
        page.Table(table => table
            .Head(new Span("项目", 1, 2), new Span("本年支出", 1, 3), new Span("上年支出", 2), new Span("年初预算", 2)).Head("编码", "名称", "合计", "基本支出", "项目支出")
            .Row(new Span("合计", 1, 2), account.Whole.Now, account.Whole.Basic, account.Whole.Project, account.Whole.Money.Last, account.Whole.Budget)
            .Rows(account.Subjects, (one, _) => [one.Code, one.Name, one.Now, one.Basic, one.Project, one.Money.Last, one.Budget]));
        page.Aside("公开08表　机构运行信息表　单位：万元、辆、人、次");
        page.Table(table => table
            .Head("项目", "预算数", "决算数")
            .Row("一、“三公”经费支出", account.Costs.Three.Budget, account.Costs.Three.Now)
            .Row("（一）因公出国（境）费", account.Costs.Abroad!.Budget, account.Costs.Abroad.Now)
            .Row("（二）公务用车购置及运行维护费", account.Costs.Vehicle.Budget, account.Costs.Vehicle.Now)
            .Row("（三）公务接待费", account.Costs.Reception.Budget, account.Costs.Reception.Now)
            .Row("二、机关运行经费", account.Costs.Running.Budget, account.Costs.Running.Now)
            .Row("三、政府采购支出信息", null, account.Buying.All));
    }
}
