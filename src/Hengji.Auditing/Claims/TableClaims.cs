using System.Text.RegularExpressions;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>What the figures of a table say: its rows are units or things, its columns things or measures.</summary>
internal static partial class TableClaims
{
    /// <summary>The claims of a section; figures whose words do not say what they are have none.</summary>
    /// <param name="section">The section.</param>
    /// <param name="year">The year of the document.</param>
    public static IEnumerable<Claim> Of(TableSection section, int? year)
    {
        var (areOwners, title) = (AreOwners(section), TitleSubject(section.Title));
        // 本年收入合计 and 总计 in one table: only what is around them tells what each is the total of.
        var hasOneTotal = section.Rows.Count(row => row.Head.IsTotal) + section.Columns.Count(column => column.Head.IsTotal) == 1;
        for (var row = 0; row < section.Rows.Length; row++)
        {
            for (var column = 0; column < section.Columns.Length; column++)
            {
                if (section.Figures[row, column] is { } figure
                    && !(IsCrossing(section, column) && section.Rows[row].Head.Core.Length > 0) && !IsOtherFlow(section.Title, section.Rows[row].Head)
                    && Of(figure, section.Rows[row].Head, section.Columns[column].Head, areOwners, year) is { Subject.Length: > 0 } found)
                {
                    var claim = found with { Against = WholeOf(section.Columns[column].Head.Measure == Measure.Share ? section.Columns[column].Head.Core : ""), RateName = RateNames.Of(section.Columns[column].Head.IsRate ? section.Columns[column].Head.Text : section.Rows[row].Head.Core) };
                    yield return FactKey.Subject(claim.Subject).Length == 0 && title.Length > 0 ? claim with { Subject = title } : claim;
                    if (claim.Measure != Measure.Amount && hasOneTotal && HeadText.IsTotal(claim.Subject))
                        yield return claim with { Subject = FactKey.Whole };
                }
            }
        }
    }

    private static Claim? Of(Figure figure, LineHead row, LineHead column, bool areOwners, int? year)
    {
        if (HeadMeasures.IsPoints(column.Measure) || HeadMeasures.IsPoints(row.Measure))
            return null;
        if (IsOtherFlow(row, column) || HeadMeasures.IsAgainstBudget(column.Core) || HeadMeasures.IsAgainstBudget(row.Core))
            return null;
        if (areOwners)
            return new Claim(figure, NameOf(column), Measure.Amount, year) { Owner = row.IsTotal ? "" : row.Core };
        if (column.Measure != Measure.Amount)
            return new Claim(figure, row.Core.Length == 0 && column.Path.Length > 1 ? NameOf(column) : row.Core, column.Measure, YearOf(column, year));
        if (row.Measure != Measure.Amount || (IsYear(row) && !column.IsTotal))
            return new Claim(figure, NameOf(column), row.Measure, YearOf(row, year));
        return column.Core.Length == 0 || column.IsTotal || IsPlainAmount(column.Core) || IsYear(column) ? new Claim(figure, row.Core, Measure.Amount, column.Year ?? year)
            : row.IsTotal ? new Claim(figure, NameOf(column), Measure.Amount, year)
            : null;
    }

    /// <summary>基本支出 under 支出预算 gives a part of the row's budget: heads side by side share the measure, and only their total is the row's.</summary>
    private static bool IsCrossing(TableSection section, int column)
    {
        var head = section.Columns[column].Head;
        return head.Measure != Measure.Amount && head.Core.Length > 0 && !head.IsTotal && !IsPlainAmount(head.Core) && HeadMeasures.Of(head.Printed) == Measure.Amount
            && section.Columns.Count(other => other.Head.Measure == head.Measure && other.Head.Year == head.Year) > 1;
    }

    /// <summary>城乡社区支出, or any subject with its code, in 收入决算表 is the income of that subject.</summary>
    private static bool IsOtherFlow(string title, LineHead row) => IsOfSpending(row) && OnlyIncome().IsMatch(title);

    private static bool IsOfSpending(LineHead row) => row.Code.Length > 0 || row.Core.EndsWith("支出", StringComparison.Ordinal);

    /// <summary>本年收入 beside 城乡社区支出 is not that expenditure but the income it is paid from.</summary>
    private static bool IsOtherFlow(LineHead row, LineHead column) =>
        (IsOfSpending(row) && (column.Core.EndsWith("收入", StringComparison.Ordinal) || OnlyIncome().IsMatch(column.Text)))
        || (row.Core.EndsWith("收入", StringComparison.Ordinal) && column.Core.EndsWith("支出", StringComparison.Ordinal));

    /// <summary>本年收入 over 小计 names the column; 小计 alone does not.</summary>
    private static string NameOf(LineHead column) =>
        column.IsTotal && column.Path.Length > 1 && FactKey.Subject(column.Core).Length == 0 ? HeadText.Core(column.Path[^2]) : column.Core;

    private static bool IsYear(LineHead head) => head.Year is not null && head.Core.Trim('年', '度').Length == 4;

    /// <summary>What a plain 合计 is the total of: 三公经费 of “二、‘三公’经费支出情况表”.</summary>
    private static string TitleSubject(string title) => TitleEnd().Replace(HeadText.Core(title), "");

    private static int? YearOf(LineHead head, int? year) =>
        head.Year ?? (head.Measure == Measure.LastYear ? year - 1 : year);

    /// <summary>总投入 of 占总投入（%）; empty where the head does not say what the share is of.</summary>
    private static string WholeOf(string head) => OfWhole().Match(head).Groups["whole"].Value;

    [GeneratedRegex(@"^占(?!比)(?<whole>.{2,16}?)的?(?:比例|比重|百分比|比|%|％)?$")]
    private static partial Regex OfWhole();

    private static bool AreOwners(TableSection section)
    {
        var named = section.Rows.Where(row => !row.Head.IsTotal).ToList();
        return named.Count > 0 && named.Count(row => Organisation().IsMatch(row.Head.Core)) * 2 > named.Count;
    }

    private static bool IsPlainAmount(string core) => core is "金额" or "数额" or "支出" or "收入" or "数量";

    [GeneratedRegex(@"^[^支]*收入[^支]*$")]
    private static partial Regex OnlyIncome();

    [GeneratedRegex(@"(?:支出|收入)?(?:使用和管理)?(?:情况|对比|控制|明细|统计|一览|决算|预算|汇总)*(?:表|说明)?$")]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"(?:局|院|中心|站|所|校|学|队|处|室|机关|委|办|馆|园|社|公司|政府|厅|部|会|团|台|库|本级)$")]
    private static partial Regex Organisation();
}
