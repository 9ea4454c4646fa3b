using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindCc;

/// <summary>A public park of a capital's district: amounts in 万元 to the fen with six decimals, income and expenditure against last year in short paragraphs, forms with projects, purchases and a goal.</summary>
internal sealed class ParkBudget() : BlindLayout("park-budget", "blind-cc", new NumberStyle { MoneyDecimals = 6, HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var draft = year.BlindCc.Park;
        page.Heading(0, $"{year.City()}映月湖公园管理处{year.Year}年单位预算");
        page.Heading(1, $"第一部分　{year.Year}年单位预算情况说明");
        page.Heading(2, "一、单位基本情况");
        page.Say($"（一）机构设置及职责。公园管理处为区园林绿化局所属公益一类事业单位，负责园区绿地养护、设施维护、环境保洁和游园秩序管理，内设养护科、园务科、安保科、综合办公室。（二）人员情况。事业编制{draft.People.PublicPosts}人，实际{draft.People.Public}人；退休{draft.People.Retired}人。");
        Money(year, draft, page);
        Costs(year, draft, page);
        Others(year, draft, page);
        page.Heading(1, $"第二部分　{year.Year}年单位预算报表");
        Forms(year, draft, page);
    }

    private static void Money(DepartmentYear year, OfficeDraft draft, Page page)
    {
        page.Heading(2, "二、收入预算说明");
        page.Say($"{year.Year}年收入预算{draft.Income.Now}万元，比{year.Year - 1}年{draft.Income.Last}万元{page.Moved(draft.Income)}。");
        foreach (var (one, number) in Numbered(draft.Sources))
            page.Say($"{number}.{one.Name}{one.Money.Now}万元，比{year.Year - 1}年{one.Money.Last}万元{page.Moved(one.Money)}。");
        page.Heading(2, "三、支出预算说明");
        page.Say($"{year.Year}年支出预算{draft.Spent.Now}万元，比{year.Year - 1}年{draft.Spent.Last}万元{page.Moved(draft.Spent)}。");
        page.Say($"（一）基本支出预算{draft.Basic.Now}万元，占总支出预算{draft.BasicShare}%，比{year.Year - 1}年{draft.Basic.Last}万元{page.Moved(draft.Basic)}。（二）项目支出预算{draft.Project.Now}万元，占总支出预算{draft.ProjectShare}%，比{year.Year - 1}年{draft.Project.Last}万元{page.Moved(draft.Project)}。项目支出主要用于{string.Join("、", draft.Rated.Projects.Take(4).Select(one => one.Name))}等。");
    }

    private static void Costs(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var costs = draft.Costs;
        page.Heading(2, "四、“三公”经费财政拨款预算说明");
        page.Say($"{year.Year}年“三公”经费财政拨款预算{costs.Three.Now}万元，比{year.Year - 1}年财政拨款预算{costs.Three.Money.Last}万元{Plain(page, costs.Three)}。其中：");
        page.Plain("1.因公出国（境）费用。预算数0万元，与上年持平。");
        page.Say($"2.公务接待费。预算数{costs.Reception.Now}万元，比{year.Year - 1}年{costs.Reception.Money.Last}万元{Plain(page, costs.Reception)}，主要用于同行业学习交流接待。");
        page.Say($"3.公务用车购置和运行维护费。预算数{costs.Run.Now}万元，比{year.Year - 1}年{costs.Run.Money.Last}万元{Plain(page, costs.Run)}。其中公务用车购置费0万元；公务用车运行维护费{costs.Run.Now}万元，用于{draft.Held.Cars}辆公务用车及作业车辆的加油、维修和保险。");
    }

    private static Runs Plain(Page page, CostLine one) => page.Text($"{page.Word(one.Money.Change, "增加", "减少")}{one.Money.Change:abs}万元");

    private static void Others(DepartmentYear year, OfficeDraft draft, Page page)
    {
        var (buying, held, rated) = (draft.Buying, draft.Held, draft.Rated);
        page.Heading(2, "五、其他情况说明");
        page.Say($"（一）政府采购预算说明。{year.Year}年政府采购预算总额{buying.All}万元，其中：政府采购货物预算{buying.Goods}万元，政府采购工程预算{buying.Works}万元，政府采购服务预算{buying.Services}万元。");
        page.Counts(rated.Count, rated.Projects.Length);
        page.Say($"（二）项目支出绩效目标情况说明。{year.Year}年填报绩效目标的预算项目{rated.Count}个，占全部预算项目{rated.Count}个的100%。填报绩效目标的项目支出预算{draft.Project.Now}万元。");
        page.Say($"（三）国有资产占用情况说明。截至{year.Year - 1}年底，共有车辆{held.Cars}台，其中：业务用车{held.Official}台、园林作业车{held.Special}台、巡查电瓶车{held.Duty}台、其他车辆{held.Others}台；单价50万元以上的通用设备{held.Machines}台（套）。");
        page.Plain("（四）本单位无政府性基金预算财政拨款和国有资本经营预算财政拨款安排的预算，非行政单位，无机关运行经费。");
    }

    private static void Forms(DepartmentYear year, OfficeDraft draft, Page page)
    {
        page.Aside("表一　收支总表　单位：万元");
        List<(string, object?)> left = [.. draft.Sources.Take(2).Select((one, at) => ($"{OfficeWords.Numerals[at]}、{one.Name}", (object?)one.Money.Now))];
        List<(string, object?)> right = [.. draft.Uses.Select((one, at) => ($"{OfficeWords.Numerals[at]}、{one.Name}", (object?)one.All))];
        page.Table(table => table
            .Head(new Span("收入", 1, 2), new Span("支出", 1, 2)).Head("项目", "预算数", "项目", "预算数")
            .Rows(OfficeWords.Beside(left, right), (row, _) => row)
            .Row(draft.Sources[2].Name, draft.Sources[2].Money.Now, "年终结转结余", null)
            .Row("收入总计", draft.Income.Now, "支出总计", draft.Spent.Now));
        page.Aside("表三　支出预算总表　单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "合计", "基本支出", "项目支出", "事业单位经营支出")
            .Rows(draft.Uses, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project, null])
            .Row(new Span("合计", 1, 2), draft.Spent.Now, draft.Basic.Now, draft.Project.Now, null));
        page.Aside("表四　项目支出表　单位：万元");
        page.Table(table => table.Head("序号", "项目名称", "预算金额").Rows(draft.Rated.Projects, (one, at) => [at + 1, one.Name, one.Spent]).Row(null, "合计", draft.Rated.Spent));
        page.Aside("表七　一般公共预算财政拨款支出表　单位：万元");
        page.Table(table => table
            .Head("功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出")
            .Rows(draft.Lines, (one, _) => [one.Code, one.SetIn(), one.Now, one.Basic, one.Project])
            .Row(new Span("合计", 1, 2), draft.Whole.Now, draft.Whole.Basic, draft.Whole.Project));
        page.Aside("表十二　项目支出绩效表（绿地养护）");
        var aims = year.BlindCc.ParkAims;
        page.Table(table => table
            .Head("一级指标", "二级指标", "三级指标", "绩效指标性质", "绩效指标值", "绩效度量单位", "指标权重")
            .Rows(aims.All, (one, _) => [one.Level1, one.Level2, one.Name, one.Sign, one.Target, one.Unit, one.Weight]).Row(new Span("合计", 1, 6), aims.Weight));
    }
}
