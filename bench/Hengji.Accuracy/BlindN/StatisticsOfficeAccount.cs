using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindN;

/// <summary>A city district's office for statistics: no forms but at the end, every amount against last year's account and against the initial budget, percents with one decimal.</summary>
internal sealed class StatisticsOfficeAccount() : BlindLayout("statistics-office", "blind-n", new NumberStyle { PercentDecimals = 1, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindN.Statistics;
        page.Heading(0, $"{year.City()}雁岭区统计局{year.Year}年度部门决算情况说明");
        page.Heading(1, "一、部门基本情况");
        page.Say($"（一）职能职责。组织实施全区统计调查，核算地区生产总值，依法查处统计违法行为，牵头开展重大区情区力普查。");
        page.Say($"（二）机构设置。内设办公室、综合核算科、工业能源科、服务业科、社会调查科和普查中心。核定编制{account.People.Posts}名，其中行政编制{account.People.CivilPosts}名、事业编制{account.People.PublicPosts}名；年末在职{account.People.Staff}人，退休{account.People.Retired.Now}人。");
        page.Heading(1, "二、部门决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        page.Heading(1, "三、“三公”经费情况说明");
        ThreePublic(year, account.Costs, page);
        page.Heading(1, "四、其他需要说明的事项");
        Others(year, account, page);
        page.Heading(1, "五、决算公开表");
        Forms(account, page);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Plain("（一）收入支出决算总体情况说明");
        page.Say($"1.总体情况。{year.Year}年度收入总计{account.Total.Now}万元，支出总计{account.Total.Now}万元。收支较上年决算数{page.Differs(account.Total)}，主要原因是普查经费在年度间安排不同。");
        page.Say($"2.收入情况。{year.Year}年度收入合计{account.Income.Now}万元，较上年决算数{page.Differs(account.Income)}。其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}。此外，年初结转和结余{account.Opening}万元。");
        page.Say($"3.支出情况。{year.Year}年度支出合计{account.Spent.Now}万元，较上年决算数{page.Differs(account.Spent)}。其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。基本支出较上年{page.Differs(account.Basic)}，项目支出较上年{page.Differs(account.Project)}。");
        page.Say($"4.结转结余情况。{year.Year}年度年末结转和结余{account.Closing}万元，全部为项目结转资金。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        var money = account.Economic;
        page.Plain("（二）一般公共预算财政拨款支出决算情况说明");
        page.Say($"1.支出情况。{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}万元，较上年决算数{page.Differs(account.Whole.Money)}；{page.BesidePlan(account.Whole)}，完成年初预算的{account.Whole.Rate}%。");
        page.Plain("2.比较情况。一般公共预算财政拨款支出主要用于以下几个方面：");
        foreach (var (top, number) in Numbered(account.Tops))
            page.Say($"（{number}）{top.Name}{top.Now}万元，占{top.Share}%，{page.BesidePlan(top)}。");
        page.Say($"其中按项级科目：{account.Items.Select(item => page.Text($"{item.Name}{item.Now}万元，{page.BesidePlan(item)}")):；}。");
        page.Plain("（三）一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年度一般公共预算财政拨款基本支出{account.Whole.Basic}万元。其中：人员经费{money.Personnel.Now}万元，较上年决算数{page.Differs(money.Personnel)}，用途主要包括{AccountPhrases.Names(money.WageItems)}等；公用经费{money.Office.Now}万元，较上年决算数{page.Differs(money.Office)}，用途主要包括{AccountPhrases.Names(money.GoodsItems.Take(8))}等。");
        page.Say($"（四）本部门{year.Year}年度无政府性基金预算和国有资本经营预算财政拨款收支。");
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        page.Say($"（一）总体情况。{year.Year}年度“三公”经费支出共计{costs.Three.Now}万元，较年初预算数{page.Differs(costs.Three.Plan)}；较上年支出数{page.Differs(costs.Three.Money)}。");
        page.Say($"（二）分项情况。公务用车运行维护费{costs.Run.Now}万元，主要用于统计调查下乡、数据核查用车的燃料和维修，较年初预算数{page.Differs(costs.Run.Plan)}；较上年支出数{page.Differs(costs.Run.Money)}。公务接待费{costs.Reception.Now}万元，较年初预算数{page.Differs(costs.Reception.Plan)}；较上年支出数{page.Differs(costs.Reception.Money)}。未发生因公出国（境）费和公务用车购置费。");
        page.Say($"（三）实物量情况。{year.Year}年度公务车保有量为{costs.Cars}辆，国内公务接待{costs.Batches}批次{costs.Guests}人。{year.Year}年本部门人均接待费{costs.PerGuest}元，车均维护费{costs.PerCar}万元。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (costs, buying, results) = (account.Costs, account.Buying, account.Results);
        page.Say($"（一）会议费支出{costs.Meeting.Now}万元，较上年决算数{page.Differs(costs.Meeting.Money)}；培训费支出{costs.Training.Now}万元，较上年决算数{page.Differs(costs.Training.Money)}，共举办培训{costs.Courses}期、{costs.Trainees}人次。");
        page.Say($"（二）机关运行经费支出{costs.Running.Now}万元，较上年决算数{page.Differs(costs.Running.Money)}。按在职人员计算，人均{costs.OfficePerHead}万元。");
        page.Say($"（三）政府采购支出总额{buying.All}万元，其中：货物支出{buying.Goods}万元、工程支出{buying.Works}万元、服务支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占{buying.SmallShare}%，其中：授予小微企业合同金额{buying.Micro}万元，占授予中小企业合同金额的{buying.MicroShare}%。");
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"（四）预算绩效管理。对{results.Count}个项目开展自评，涉及资金{results.Executed}万元，其中{results.Projects.Select(one => page.Text($"{one.Name}全年预算{one.Budget}万元、执行{one.Executed}万元、执行率{one.Rate}%、自评{one.Score}分")):，}。");
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Aside("一般公共预算财政拨款支出决算表　单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "年初预算数", "支出决算数", "基本支出", "项目支出", "完成年初预算%")
            .Row(new Span("合计", 1, 2), account.Whole.Budget, account.Whole.Now, account.Whole.Basic, account.Whole.Project, account.Whole.Rate)
            .Rows(account.Subjects, (one, _) => [one.Code, one.Indented(), one.Budget, one.Now, one.Basic, one.Project, RateOf(one.Rate, one.Budget)]));
        page.Aside("一般公共预算财政拨款基本支出决算表　单位：万元");
        AccountTables.Economic(page, account);
        page.Aside("“三公”经费支出决算表　单位：万元");
        AccountTables.ThreePublic(page, account.Costs);
    }
}
