using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindZ;

/// <summary>A southern city's office for gazetteers: sources that do not exist told as nought, a table of subjects with the initial budget, small amounts.</summary>
internal sealed class GazetteerAccount() : BlindLayout("gazetteers", "blind-z", new NumberStyle { PercentDecimals = 2, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindZ.Gazetteers;
        page.Heading(0, $"桂岭市地方志编纂委员会办公室{year.Year}年度部门决算");
        page.Heading(1, "第一部分：部门概况");
        page.Say($"一、本部门职责。组织编纂地方综合志书、综合年鉴，搜集、保存地方文献，开发利用地方志资源。");
        page.Say($"二、机构设置情况。本部门为参照公务员法管理的事业单位，内设秘书科、志书科、年鉴科。人员编制{account.People.Posts}名，年末实有在职人员{account.People.Staff}人，退休人员{account.People.Retired.Now}人。");
        page.Heading(1, "第二部分：部门决算报表");
        Forms(account, page);
        page.Heading(1, "第三部分：部门决算情况说明");
        Money(year, account, page);
        General(year, account, page);
        Others(year, account, page);
    }

    private static void Forms(FinalAccount account, Page page)
    {
        page.Plain("表一　收入支出决算总表");
        page.Aside("单位：万元");
        AccountTables.Summary(page, account, true);
        page.Plain("表四　财政拨款收入支出决算总表");
        page.Aside("单位：万元");
        AccountTables.Fiscal(page, account);
        page.Plain("表五　一般公共预算财政拨款支出决算表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "年初预算", "决算合计", "其中：基本支出", "其中：项目支出", "决算占比（%）")
            .Rows(account.Subjects, (one, _) => [one.Code, one.Indented(), one.Budget, one.Now, one.Basic, one.Project, one.Share])
            .Row(null, "合计", account.Whole.Budget, account.Whole.Now, account.Whole.Basic, account.Whole.Project, "100.00"));
        page.Plain("表九　财政拨款“三公”经费支出决算表");
        page.Aside("单位：万元");
        AccountTables.ThreePublic(page, account.Costs);
    }

    private static Runs Than(DepartmentYear year, Page page, Comparison one) => page.Text($"较{year.Year - 1}年决算{page.Against(one)}");

    private static void Money(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Heading(2, $"一、{year.Year}年度收入支出决算总体情况");
        page.Say($"（一）本部门{year.Year}年度总收入{account.Total.Now}万元，其中本年收入{account.Income.Now}万元，{Than(year, page, account.Income)}。收入具体情况如下：");
        page.Say($"1.一般公共预算财政拨款收入{account.General.Income}万元，为本级财政当年拨付的资金，{Than(year, page, account.Sources[0].Money)}。");
        page.Plain("2.政府性基金预算财政拨款收入0.00万元，与上年持平。");
        page.Plain("3.事业收入、经营收入及其他收入均为0.00万元，与上年持平。");
        page.Say($"4.上年结转和结余{account.Opening}万元，为以前年度预算因年鉴出版周期未执行完毕、结转到本年度继续使用的资金。");
        page.Say($"（二）本部门{year.Year}年度总支出{account.Total.Now}万元，其中本年支出{account.Spent.Now}万元，{Than(year, page, account.Spent)}。支出具体情况如下：");
        foreach (var (top, number) in Numbered(account.Tops))
            page.Say($"{number}.{top.Name}（类）{top.Now}万元，占本年支出的{top.Share}%，{Than(year, page, top.Money)}。");
        page.Say($"年末结转和结余{account.Closing}万元。本年支出中，基本支出{account.Basic.Now}万元，占{account.BasicShare}%；项目支出{account.Project.Now}万元，占{account.ProjectShare}%。");
    }

    private static void General(DepartmentYear year, FinalAccount account, Page page)
    {
        var money = account.Economic;
        page.Heading(2, "二、一般公共预算财政拨款支出决算情况");
        page.Say($"一般公共预算财政拨款支出年初预算{account.Whole.Budget}万元，支出决算{account.Whole.Now}万元，完成年初预算的{account.Whole.Rate}%。其中：基本支出{account.Whole.Basic}万元，{Than(year, page, account.General.Basic)}；项目支出{account.Whole.Project}万元，{Than(year, page, account.General.Project)}。");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"（{number}）{item.Path(account)}：年初预算{item.Budget}万元，支出决算{item.Now}万元{(item.IsPlanned ? page.Text($"，完成年初预算的{item.Rate}%") : page.Text($""))}。{item.Beside("年初预算数", "，主要原因：")}。");
        page.Heading(2, "三、一般公共预算财政拨款基本支出决算情况");
        page.Say($"基本支出{account.Whole.Basic}万元。其中：工资福利支出{money.Wages}万元，{page.Listed(money.WageItems)}；商品和服务支出{money.Goods}万元，{page.Listed(money.GoodsItems.Take(6))}等；对个人和家庭的补助{money.Help}万元，{page.Listed(money.HelpItems)}；资本性支出{money.Equipment}万元，为办公设备购置。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (costs, results) = (account.Costs, account.Results);
        page.Heading(2, "四、“三公”经费支出决算情况说明");
        page.Say($"{year.Year}年度“三公”经费支出决算{costs.Three.Now}万元，完成预算{costs.Three.Budget}万元的{costs.Three.Rate}%，{Than(year, page, costs.Three.Money)}。其中：因公出国（境）费0.00万元；公务用车运行维护费{costs.Run.Now}万元，{Than(year, page, costs.Run.Money)}，车辆{costs.Cars}辆；公务接待费{costs.Reception.Now}万元，{Than(year, page, costs.Reception.Money)}，接待{costs.Batches}批次、{costs.Guests}人次。");
        page.Heading(2, "五、其他重要事项");
        page.Say($"（一）机关运行经费{costs.Running.Now}万元，比年初预算数{costs.Running.Budget}万元{page.Moved(costs.Running.Plan)}万元，比上年{page.Against(costs.Running.Money)}。（二）政府采购支出{account.Buying.All}万元，其中货物{account.Buying.Goods}万元、工程{account.Buying.Works}万元、服务{account.Buying.Services}万元。");
        page.Say($"（三）预算绩效。组织对{results.Count}个项目开展自评，资金{results.Executed}万元，占项目支出总额的{results.MoneyShare}%。{results.Projects.Select(one => page.Text($"“{one.Name}”预算{one.Budget}万元，执行{one.Executed}万元，执行率{one.Rate}%，得分{one.Score}分")):；}。");
    }
}
