using Hengji.Auditing.Reporting;
using Hengji.Documents.Audits.Kept;

namespace Hengji.Auditing.Tests.Reporting;

public sealed class FindingKeysTests
{
    private const string Table = """
        # 2023年度决算

        收入情况（万元）

        | 单位 | 收入合计 | 其中：上年结转 | 财政拨款 | 其他收入 |
        |---|---|---|---|---|
        | 汇总 | 1000.53 | 100.11 | 880.30 | 20.12 |
        | 1、机关 | 600.20 | 60.05 | 530.10 | 10.05 |
        | 2、甲中心 | 250.18 | 25.03 | 202.10 | 5.05 |
        | 3、乙中心 | 150.15 | 15.03 | 130.10 | 5.02 |
        """;

    [Fact]
    public void Two_findings_about_one_figure_have_keys_of_their_own() => Keys(Table).Distinct().Count().ShouldBe(2);

    [Fact]
    public void Other_findings_before_and_behind_change_no_key() =>
        Keys(Table + "\n\n支出合计 10.00 万元，其中基本支出 3.00 万元，项目支出 9.00 万元。\n").Intersect(Keys(Table)).Count().ShouldBe(2);

    [Fact]
    public void Another_figure_is_another_finding() =>
        Keys(Table.Replace("202.10", "202.70", StringComparison.Ordinal)).Intersect(Keys(Table)).ShouldBeEmpty();

    private static IEnumerable<string> Keys(string text)
    {
        var report = Audited.Markdown(text);
        return KeptAudit.Of(report.Document, AuditOutput.Of(report)).Findings.Select(finding => finding.Key);
    }
}
