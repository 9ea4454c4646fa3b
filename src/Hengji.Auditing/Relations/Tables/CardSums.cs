using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Tables;

/// <summary>Divisions that the rules of accounting name, on cards whose values stand in no order and in tables of one row: 全年支出 is 基本支出 and 项目支出.</summary>
internal static class CardSums
{
    private const string Flow = "^(?:全年|本年度?|年度|实际|部门|单位|其中)*";
    private const string Value = "(?:决算|执行|合计|总额|金额)?数?$";

    private static readonly ImmutableArray<ImmutableArray<Regex>> Divisions =
    [
        Words("总?支出", "基本支出", "项目支出"),
        Words("执行数|总?支出执行数", "基本支出", "项目支出"),
        Words("基本支出", "人员(?:经费|支出)", "(?:日常)?公用(?:经费|支出)"),
        Words("(?:人员|核定)?编制(?:总数|人数)?", "行政编制(?:人数)?", "事业编制(?:人数)?"),
        Words("(?:实有|在职|在编|年末实有)(?:人数|人员)", "(?:在职)?行政人员|行政(?:在职|实有)?(?:人数|人员)?", "(?:在职)?事业人员|事业(?:在职|实有)?(?:人数|人员)?"),
        Words("“?三公”?经费(?:支出)?", "因公出国.{0,6}", "公务接待费?", "公务用车购置(?:及|和)运行.{0,4}"),
        Words("(?:在校)?(?:学生|生)(?:人数|总数)?|(?:在职|教)?职工(?:人数|总数)?|总?人口(?:总数)?", "男(?:学?生|性|职工)?(?:人数)?", "女(?:学?生|性|职工)?(?:人数)?"),
        Words("公务用车购置(?:及|和)运行.{0,4}", "公务用车购置费?", "公务用车运行(?:维护)?费?"),
    ];

    /// <summary>The sums of a section of one column or one row.</summary>
    public static IEnumerable<ReportRelation> Of(TableSection section) =>
        section.Columns is [{ Head.Path.IsEmpty: true }] ? Along(section, section.AsRows(), RelationKind.ColumnSum)
        : section.Rows.Length == 1 ? Along(section, section.AsColumns(), RelationKind.RowSum)
        : [];

    private static IEnumerable<ReportRelation> Along(TableSection section, Lines lines, RelationKind kind) =>
        Divisions.Select(division => In(section, lines, division, kind)).OfType<ReportRelation>();

    private static ReportRelation? In(TableSection section, Lines lines, ImmutableArray<Regex> division, RelationKind kind)
    {
        var places = division.Select(words => Enumerable.Range(0, lines.Heads.Length).Where(line => Is(lines.Heads[line], words)).ToList()).ToList();
        if (places.Exists(found => found.Count != 1) || (kind == RelationKind.RowSum && !IsTogether(places.ConvertAll(found => found[0]))))
            return null;
        var figures = places.Select(found => lines.At(found[0], 0)).OfType<Figure>().ToList();
        if (figures.Count < places.Count || figures.Where(figure => figure.Unit != MeasureUnit.None).DistinctBy(figure => figure.Unit.Dimension).Count() > 1)
            return null;
        var total = figures[0];
        return new ReportRelation(
            kind, Nodes.Sum(figures.Skip(1), total.Unit), ComparisonOperator.Equal, Nodes.Figure(total, total.Unit), total.Unit,
            $"{section.Name}：{Message.List("、", places.Skip(1).Select(found => lines.Heads[found[0]]))}之和应等于“{lines.Heads[places[0][0]]}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所列各项为全部构成",
        };
    }

    /// <summary>Whether the parts stand right behind the whole: in a row 行政 may be of 编制 or of 实有.</summary>
    private static bool IsTogether(List<int> places) => places.Skip(1).Order().SequenceEqual(Enumerable.Range(places[0] + 1, places.Count - 1));

    private static bool Is(LineHead head, Regex words) => head.Measure is Measure.Amount or Measure.Actual or Measure.Budget && words.IsMatch(head.Core);

    private static ImmutableArray<Regex> Words(params ReadOnlySpan<string> names)
    {
        var all = ImmutableArray.CreateBuilder<Regex>(names.Length);
        foreach (var name in names)
            all.Add(new Regex($"{Flow}(?:{name}){Value}", RegexOptions.CultureInvariant | RegexOptions.Compiled));
        return all.MoveToImmutable();
    }
}
