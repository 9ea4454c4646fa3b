using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindO;

/// <summary>A city's archive on its whole expenditure as one central province orders it: the conclusion first, evidence after it, goal by goal, the use of last year's; then the form with twenty points for execution.</summary>
internal sealed class ArchiveOfficeReport() : BlindLayout("archive-office", "blind-o", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Year}年度望江市档案馆部门整体绩效自评结果");
        page.Heading(1, "一、自评结论");
        Conclusion(year.BlindO.Archive, page);
        page.Heading(1, "二、佐证材料");
        Evidence(year, page);
        page.Heading(2, "（三）绩效目标完成情况分析");
        ArchiveOfficeGoals.Write(year, page);
        page.Heading(1, $"附件1　{year.Year}年度望江市档案馆整体绩效自评表");
        page.Table(table => ArchiveOfficeGoals.Sheet(table, year.BlindO.Archive, page));
        page.Heading(1, $"附件2　{year.Year}年度项目支出绩效自评汇总表");
        page.Aside("单位：万元");
        page.Table(table => ArchiveOfficeGoals.Projects(table, year.BlindO.Archive));
    }

    private static void Conclusion(ArchiveOffice archive, Page page)
    {
        var sheet = archive.Sheet;
        page.Say($"（一）自评得分。{sheet.Score}分，其中预算执行情况{sheet.Groups[0].Weight}分，得{sheet.Groups[0].Score}分；三项年度绩效目标分别得{sheet.Groups[1].Score}分、{sheet.Groups[2].Score}分和{sheet.Groups[3].Score}分。上年度得分{archive.LastScore}分，{page.Word(archive.ScoreChange, "提高", "下降")}{archive.ScoreChange:abs}分。");
        page.Say($"（二）绩效目标完成情况。1.执行率情况：部门预算{archive.All.Budget}万元，执行{archive.All.Spent}万元，执行率{archive.All.Rate}%。2.完成的绩效目标：共设置三级指标{sheet.Marks.Count() - 1}个，其中达到指标值并得满分的{sheet.Groups.Skip(1).SelectMany(one => one.Marks).Count(one => one.IsFull)}个。");
        page.Say($"3.未完成的绩效目标：{Missed(sheet, page):；}。");
        page.Say($"（三）存在的问题和原因。年初预算{archive.Initial}万元，执行中调整增加{archive.Change}万元，增幅{archive.ChangeRate}%，预算编制的预见性不足；全馆专业技术人员{archive.Technicians}人，占在职人员的{archive.TechnicianShare}%，数字化任务主要依靠外包。");
        page.Plain("（四）下一步拟改进措施。提前组织采购需求论证，压实项目责任科室的执行责任；合理设置指标值，避免目标值偏低。");
    }

    private static IEnumerable<Runs> Missed(MarkSheet sheet, Page page) => sheet.Groups.Skip(1).SelectMany(one => one.Marks).Where(one => !one.IsFull)
        .Select(one => one.Target is null ? page.Text($"{one.Name}{one.Weight}分，得{one.Score}分，扣{one.Lost}分") : page.Text($"{one.Name}目标{one.Target}{one.Unit}，实际{one.Actual!}{one.Unit}，扣{one.Lost}分"));

    private static void Evidence(DepartmentYear year, Page page)
    {
        var archive = year.BlindO.Archive;
        page.Heading(2, "（一）基本情况");
        page.Say($"市档案馆为市委直属公益一类事业单位，核定编制{archive.Posts}名，在职{archive.Staff}人。{year.Year}年部门预算{archive.All.Budget}万元，其中基本支出{archive.Basic.Budget}万元、项目支出{archive.Project.Budget}万元；全年支出{archive.Spent.Now}万元，比上年{archive.Spent.Last}万元{page.Moved(archive.Spent)}万元，{page.Rose(archive.Spent)}。");
        page.Say($"年末馆藏档案{archive.Holdings.Now}卷（件），其中{archive.HoldingKinds.Select(one => page.Text($"{one.Name}{one.Amount}卷（件），占{one.Share}%")):；}。年初馆藏{archive.Holdings.Last}卷（件），全年接收征集{archive.Received}卷（件），鉴定销毁{archive.Destroyed}卷（件），净增{archive.Holdings.Change}卷（件）。");
        page.Heading(2, "（二）部门自评工作开展情况");
        page.Plain("成立由馆长任组长的自评小组，采取科室自评、财务复核、集体审议的方式，对整体支出和全部项目开展自评。");
    }
}
