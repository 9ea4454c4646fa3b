using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>A western county's hospital that lives on fees: text with notes of charts first, every item with its full path, every kind that is nothing said too, forms at the end.</summary>
internal sealed class CountyHospital() : BlindLayout("county-hospital", "blind-h", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindH.Hospital;
        page.Heading(0, $"{year.Year}年度{year.Region}中医医院单位决算公开");
        page.Heading(1, "第一部分　单位概况");
        page.Say($"{year.Region}中医医院是集医疗、教学、预防保健于一体的二级甲等中医医院，为差额拨款事业单位。{year.Year}年末资产总额{account.Assets.All.Now}万元，较上年末{page.Against(account.Assets.All)}。");
        page.Heading(1, $"第二部分　{year.Year}年度单位决算情况说明");
        Money(year, account, page);
        page.Heading(2, "五、一般公共预算财政拨款支出决算情况说明");
        General(year, account, page);
        page.Heading(2, "六、一般公共预算财政拨款基本支出决算情况说明");
        page.Say($"{year.Year}年一般公共预算财政拨款基本支出{account.Whole.Basic}万元，其中：人员经费{account.Economic.Personnel.Now}万元，主要包括：{AccountPhrases.Names(account.Economic.WageItems)}、{AccountPhrases.Names(account.Economic.HelpItems)}。公用经费{account.Economic.Office.Now}万元，主要包括：{AccountPhrases.Names(account.Economic.GoodsItems)}、办公设备购置。");
        page.Heading(2, "七、财政拨款“三公”经费支出决算情况说明");
        ThreePublic(year, account.Costs, page);
        page.Heading(2, "八、政府性基金预算和国有资本经营预算支出决算情况说明");
        page.Say($"{year.Year}年政府性基金预算财政拨款支出0万元，国有资本经营预算财政拨款支出0万元。");
        page.Heading(2, "九、其他重要事项的情况说明");
        Others(year, account, page);
        page.Heading(1, "第三部分　附表");
        Forms(account, page);
    }

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year.Year}年度收、支总计均为{account.Total.Now}万元。与{year.Year - 1}年度相比，收、支总计各{page.Against(account.Total)}。主要变动原因是门诊和住院业务量变化带来事业收入变化。");
        page.Plain("（图1：收、支决算总计变动情况图）");
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year.Year}年度本年收入合计{account.Income.Now}万元，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占{one.Share}%")):；}；政府性基金预算财政拨款收入0万元，占0%；经营收入0万元，占0%。");
        page.Plain("（图2：收入决算结构图）");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year.Year}年度本年支出合计{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%；上缴上级支出0万元，占0%；经营支出0万元，占0%。收支相抵并提取专用基金{account.Allocated!}万元后，年末结转和结余{account.Closing}万元。");
        page.Plain("（图3：支出决算结构图）");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year.Year}年度财政拨款收、支总计均为{account.Fiscal.Total.Now}万元。与{year.Year - 1}年度相比，财政拨款收、支总计各{page.Against(account.Fiscal.Total)}。");
        page.Plain("（图4：财政拨款收、支决算总计变动情况）");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"（一）总体情况。{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}万元，占本年支出合计的{account.Fiscal.GeneralShare}%。与{year.Year - 1}年度相比，一般公共预算财政拨款支出{page.Against(account.Whole.Money)}。");
        page.Say($"（二）结构情况。{year.Year}年度一般公共预算财政拨款支出{account.Whole.Now}万元，主要用于以下方面：{account.Tops.Select(one => page.Text($"{one.Name}{one.Now}万元，占{one.Share}%")):；}。");
        page.Say($"（三）具体情况。{year.Year}年度一般公共预算支出决算数为{account.Whole.Now}万元，完成预算{account.Whole.Rate}%。其中：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"{number}.{item.Path(account)}：支出决算为{item.Now}万元，{(item.IsPlanned ? page.Text($"完成预算{item.Rate}%，{item.Beside()}") : page.Text($"年初未安排预算，由上级专款追加"))}。");
    }

    private static void ThreePublic(DepartmentYear year, HeldCosts costs, Page page)
    {
        page.Say($"（一）总体情况。{year.Year}年度“三公”经费财政拨款支出决算为{costs.Three.Now}万元，完成预算{costs.Three.Rate}%，较上年度{page.Against(costs.Three.Money)}。");
        page.Say($"（二）具体情况。“三公”经费财政拨款支出决算中，因公出国（境）费支出决算0万元，占0%；公务用车购置及运行维护费支出决算{costs.Vehicle.Now}万元，占{costs.Vehicle.Share}%；公务接待费支出决算{costs.Reception.Now}万元，占{costs.Reception.Share}%。");
        page.Say($"1.公务用车购置及运行维护费支出{costs.Vehicle.Now}万元，完成预算{costs.Vehicle.Rate}%，比{year.Year - 1}年度{page.Against(costs.Vehicle.Money)}。其中公务用车购置支出0万元。截至{year.Year}年12月31日，单位共有公务用车{costs.Cars}辆，主要为救护车、流动体检车和后勤保障车辆。");
        page.Say($"2.公务接待费支出{costs.Reception.Now}万元，完成预算{costs.Reception.Rate}%，比{year.Year - 1}年度{page.Against(costs.Reception.Money)}。国内公务接待{costs.Batches}批次，{costs.Guests}人次，共计支出{costs.Reception.Now}万元，用于上级检查、等级评审和对口帮扶单位来访。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"（一）机关运行经费支出情况。本单位为事业单位，按规定未使用机关运行经费。");
        page.Say($"（二）政府采购支出情况。{year.Year}年度政府采购支出总额{account.Buying.All}万元，其中：政府采购货物支出{account.Buying.Goods}万元、政府采购工程支出{account.Buying.Works}万元、政府采购服务支出{account.Buying.Services}万元，主要用于购置彩超、全自动生化分析仪和病房改造。授予中小企业合同金额{account.Buying.Small}万元，占政府采购支出总额的{account.Buying.SmallShare}%，其中：授予小微企业合同金额{account.Buying.Micro}万元，占授予中小企业合同金额的{account.Buying.MicroShare}%。");
        page.Say($"（三）国有资产占有使用情况。截至{year.Year}年12月31日，单位共有车辆{account.Assets.Cars}辆，其中：主要负责人用车{account.Assets.LeaderCars}辆、应急保障用车{account.Assets.DutyCars}辆、特种专业技术用车{account.Assets.SpecialCars}辆、其他用车{account.Assets.OtherCars}辆。单价100万元以上设备（不含车辆）{account.Assets.Machines}台（套）。");
        var results = account.Results;
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"（四）预算绩效管理情况。{year.Year}年度对{results.Count}个项目开展了绩效监控和绩效自评，预算{results.Money}万元，执行{results.Executed}万元。其中，{results.Projects.Select(one => page.Text($"“{one.Name}”项目全年预算数{one.Budget}万元，执行数{one.Executed}万元，完成预算的{one.Rate}%，自评得分{one.Score}分")):；}。");
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Heading(2, "表1　收入支出决算总表");
        page.Aside("公开01表　　金额单位：万元");
        AccountTables.Summary(page, account, true);
        page.Heading(2, "表2　收入决算表");
        page.Aside("公开02表　　金额单位：万元");
        page.Table(table => table
            .Head(["项目", .. account.Sources.Select(one => one.Name), "本年收入合计"])
            .Row(["本年", .. account.Sources.Select(one => one.Money.Now), account.Income.Now]).Row(["上年", .. account.Sources.Select(one => one.Money.Last), account.Income.Last]));
        page.Heading(2, "表3　支出决算表");
        page.Aside("公开03表　　金额单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
            .Row(new Span("合计", 1, 2), account.Spent.Now, account.Basic.Now, account.Project.Now)
            .Rows(account.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project]));
        page.Heading(2, "表4　一般公共预算财政拨款支出决算表");
        page.Aside("公开05表　　金额单位：万元");
        AccountTables.Subjects(page, account, _ => true);
    }
}
