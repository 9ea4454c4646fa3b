using System.Globalization;
using System.Text;
using Hengji.Checks;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tests.Growth;

/// <summary>What an audit costs grows as the document does: counted in bytes allocated, which no busy machine disturbs.</summary>
public sealed class GrowthTests
{
    private const int Departments = 6;
    private const int Times = 4;
    private const double MostGrowth = 4.4;

    private static readonly string[] Projects = ["道路硬化", "水渠清淤", "路灯安装", "垃圾收集", "危房改造"];

    [Fact]
    public void A_compendium_four_times_as_long_costs_hardly_more_than_four_times_as_much()
    {
        var (less, more) = (Cost(Departments), Cost(Times * Departments));

        ((double)more / less).ShouldBeLessThan(MostGrowth);
    }

    /// <summary>Else the measured audits might do nothing.</summary>
    [Fact]
    public void Each_part_of_the_compendium_is_audited()
    {
        var (one, all) = (Audited.Text(Compendium(1)), Audited.Text(Compendium(Departments)));

        one.Count(Verdict.Exact).ShouldBeGreaterThan(Projects.Length);
        all.Count(Verdict.Exact).ShouldBeGreaterThan(Departments * Projects.Length);
    }

    /// <summary>Bytes of an audit, the document being read and the code having run before.</summary>
    private static long Cost(int departments)
    {
        var document = Audited.Read("report.txt", Compendium(departments).Replace('|', '\t'));
        return Enumerable.Range(0, 3).Min(_ => Bytes(document));
    }

    private static long Bytes(PrintedDocument document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = DocumentAuditor.Audit(document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Departments that tell the same things in the same words, each with amounts of its own: what belongs to one says nothing of the others.</summary>
    private static string Compendium(int departments)
    {
        var text = new StringBuilder("2023年度部门整体支出绩效自评报告汇编\n\n");
        for (var number = 1; number <= departments; number++)
            Department(text, number);
        return text.ToString();
    }

    private static void Department(StringBuilder text, int number)
    {
        var amounts = Projects.Select((_, place) => (Planned: Amount(number, place), Paid: Amount(number, place) * 0.9m)).ToArray();
        var (planned, paid) = (amounts.Sum(amount => amount.Planned), amounts.Sum(amount => amount.Paid));
        Line(text, $"第{number}部分 部门整体支出绩效自评报告");
        Line(text, $"全年项目支出{Money(paid)}万元，其中：{string.Join('，', Projects.Zip(amounts, (name, amount) => $"{name}{Money(amount.Paid)}万元"))}。");
        foreach (var (name, amount) in Projects.Zip(amounts))
            Line(text, $"{name}项目安排资金{Money(amount.Planned)}万元，实际支付{Money(amount.Paid)}万元，按期完成了全年任务，群众普遍反映较好。");
        Line(text, $"全年组织培训{40 + number}次，完成年度目标任务的100%，比年度目标任务高{number}.5个百分点。");
        Line(text, "项目资金情况表（单位：万元）");
        text.AppendLine("项目|安排|支付|结余");
        foreach (var (name, amount) in Projects.Zip(amounts))
            text.AppendLine(CultureInfo.InvariantCulture, $"{name}|{Money(amount.Planned)}|{Money(amount.Paid)}|{Money(amount.Planned - amount.Paid)}");
        Line(text, $"合计|{Money(planned)}|{Money(paid)}|{Money(planned - paid)}");
        Line(text, "所属单位收支情况表（单位：万元）");
        text.AppendLine("单位|收入|支出");
        foreach (var name in (string[])["县图书馆", "县文化中心", "县博物馆", "县体育中心"])
            text.AppendLine(CultureInfo.InvariantCulture, $"{name}|{Money(Amount(number, name[1]))}|{Money(Amount(number, name[1]) * 0.8m)}");
        text.AppendLine();
    }

    /// <summary>Amounts of as many digits each that repeat nowhere.</summary>
    private static decimal Amount(int number, int place) => 1000 + (((number * 7919) + (place * 104_729L)) % 89_003 * 0.1m);

    private static string Money(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string line) => text.AppendLine(line).AppendLine();
}
