using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindX;

/// <summary>A county's bureau of labour with its units as one southern province orders it: the four budgets one after another, results, problems; basic data and the score sheet behind.</summary>
internal sealed class LabourWholeReport() : BlindLayout("labour-whole", "blind-x", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var labour = year.BlindX.Labour;
        page.Heading(0, $"云泽县人力资源和社会保障局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门、单位基本情况");
        Body(labour, page);
        page.Heading(1, "二、一般公共预算支出情况");
        Basic(year, page);
        Projects(labour, page);
        page.Heading(1, "三、政府性基金预算支出情况");
        page.Plain("本部门当年无政府性基金预算拨款收入，也没有使用政府性基金安排的支出。");
        page.Heading(1, "四、国有资本经营预算支出情况");
        page.Plain("本部门当年无国有资本经营预算支出。");
        page.Heading(1, "五、社会保险基金预算支出情况");
        Fund(labour.Fund, page);
        page.Heading(1, "六、部门整体支出绩效情况");
        LabourWholeTables.Results(labour, page);
        page.Heading(1, "七、存在的问题及原因分析");
        Problems(labour, page);
        page.Heading(1, "八、下一步改进措施");
        page.Plain("一是提前谋划下年度重点工作，细化预算编制到具体事项，减少年中追加；二是建立项目支出按月调度机制；三是加大培训机构管理力度，提高开班率。");
        page.Heading(1, "九、部门整体支出绩效自评结果拟应用和公开情况");
        page.Plain("自评结果经局党组会审议后，作为编制下年度部门预算的依据，并按规定在县政府门户网站公开。");
        LabourWholeTables.Write(year, page);
    }

    private static void Body(LabourWhole labour, Page page)
    {
        page.Counts(labour.UnitCount, labour.Units.Length);
        page.Say($"县人社局为县政府工作部门，承担全县就业创业、社会保险、人事人才、劳动关系等职能。纳入本次自评范围的有局机关及所属事业单位共{labour.UnitCount}个，核定编制{labour.All.Posts}名，年末在职{labour.All.Staff}人，在职人员控制率{labour.All.StaffRate}%。各单位人员和支出情况见下表：");
        page.Aside("单位：人、万元");
        page.Table(table => table
            .Head("单位", "编制数", "在职人数", "全年预算数", "基本支出", "项目支出", "支出合计", "预算完成率（%）", "年末结余")
            .Rows(labour.Units.Add(labour.All), (one, _) => [one.Name, one.Posts, one.Staff, one.Budget, one.Basic, one.Project, one.Spent, one.Rate, one.Left]));
    }

    private static void Basic(DepartmentYear year, Page page)
    {
        var labour = year.BlindX.Labour;
        page.Say($"{year.Year}年年初预算{labour.Initial}万元，年中追加{labour.Added}万元，预算调整率{labour.AddedRate}%，全年预算{labour.Whole.Budget}万元。全年支出{labour.Whole.Now}万元，预算完成率{labour.Whole.Rate}%，比上年的{labour.Whole.Money.Last}万元{page.Moved(labour.Whole.Money)}万元，{page.Rose(labour.Whole.Money)}。");
        page.Heading(2, "（一）基本支出情况");
        page.Say($"基本支出{labour.Basic.Now}万元，主要用于保障机构正常运转和日常工作任务。其中：{labour.Economic.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。商品和服务支出与资本性支出合计{labour.Common.Now}万元，为公用经费，比上年{page.Moved(labour.Common.Money)}万元。");
        page.Say($"“三公”经费支出{labour.ThreePublic.Now}万元，控制在年初预算{labour.ThreePublic.Budget}万元以内，比上年{page.Moved(labour.ThreePublic.Money)}万元。其中：公务用车运行维护费{labour.Vehicles.Now}万元，公务接待费{labour.Guests.Now}万元；未发生因公出国（境）费和公务用车购置费。");
    }

    private static void Projects(LabourWhole labour, Page page)
    {
        page.Heading(2, "（二）项目支出情况");
        page.Say($"项目支出{labour.Project.Now}万元，为全年预算{labour.Project.Budget}万元的{labour.Project.Rate}%。具体为：");
        foreach (var (one, number) in Numbered(labour.Projects))
            page.Say($"{number}.{one.Name}。预算安排{one.Budget}万元，实际支出{one.Now}万元，较上年{page.Moved(one.Money)}万元。");
    }

    private static void Fund(LabourFund fund, Page page)
    {
        page.Say($"城乡居民基本养老保险基金上年末滚存结余{fund.Opening}万元。本年收入{fund.Income}万元，其中{fund.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。本年支出{fund.Spent}万元，当期结余{fund.Current}万元，年末滚存结余{fund.Closing}万元。");
        page.Say($"年末全县参加城乡居民基本养老保险{fund.Insured}人，其中领取待遇{fund.Receiving}人，待遇按时足额社会化发放。");
    }

    private static void Problems(LabourWhole labour, Page page)
    {
        var least = labour.Units.MinBy(one => one.Rate.Value)!;
        page.Say($"一是预算编制不够精准，年中追加{labour.Added}万元，调整率{labour.AddedRate}%；二是支出进度不平衡，{least.Name}预算完成率为{least.Rate}%，低于全局平均水平；三是个别指标未达标，{Missed(labour, page):、}。");
    }

    private static IEnumerable<Runs> Missed(LabourWhole labour, Page page) => labour.Sheet.Marks.Where(one => !one.IsFull).Select(one => page.Text($"{one.Name}扣{one.Lost}分"));
}
