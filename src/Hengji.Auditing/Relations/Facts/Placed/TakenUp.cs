using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>A number that words take up as one told before (演出142场…142场演出累计服务观众9.8万人次; 实施的126个项目中), where none of that value was told but one that differs by a slip of the hand.</summary>
/// <remarks>Always a question: only where a single number of that unit is so near, its words or its sentence have a word in common with it, and both stand nowhere else.</remarks>
internal sealed partial class TakenUp
{
    private const int FewestDigits = 2;
    private const int FewestDigitsOfMeasured = 3;
    private const int MostOfOneUnit = 300;
    private const int MostValuesOfRareUnit = 3;
    private readonly HashSet<decimal> cells;
    private readonly ILookup<string, NamedNumber> told;

    private TakenUp(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        cells = [.. sections.SelectMany(section => section.Figures.Cast<Figure?>()).OfType<Figure>().Select(figure => figure.Value)];
        told = PassageReader.Read(document, book).SelectMany(passage => passage.Mentions).Where(NamedNumber.IsNamed).Select(NamedNumber.Of).ToLookup(number => number.Counts, StringComparer.Ordinal);
    }

    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var taken = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Mentions).Where(IsTakenUp).ToList();
        if (taken.Count == 0)
            return [];
        var numbers = new TakenUp(document, book, sections);
        return taken.Select(mention => numbers.Of(mention)).OfType<ReportRelation>();
    }

    private static bool IsTakenUp(Mention mention) =>
        NamedNumber.IsNamed(mention) && mention.IsPlain && Digits(mention.Figure) >= (mention.Figure.PrintedDecimals == 0 ? FewestDigits : FewestDigitsOfMeasured) && mention.Dimension is not ("%" or "分" or "元/人")
        && Known().IsMatch(mention.Lead) && Going().IsMatch(mention.Tail);

    private ReportRelation? Of(Mention mention)
    {
        var number = NamedNumber.Of(mention);
        var alike = told[number.Counts].ToList();
        if (alike.Count > MostOfOneUnit || cells.Contains(mention.Figure.Value) || alike.Exists(other => other.Figure != mention.Figure && other.Figure.InBase == mention.InBase))
            return null;
        var isRare = alike.DistinctBy(other => other.Figure.InBase).Take(MostValuesOfRareUnit + 1).Count() <= MostValuesOfRareUnit;
        var near = alike.FindAll(other => !ReferenceEquals(other.Place, number.Place) && IsNear(number, other)).DistinctBy(other => other.Figure.InBase).Take(2).ToList();
        return near is [var only] && IsOfOneThing(number, only, isRare) && !alike.Exists(other => other.Figure != only.Figure && other.Figure.InBase == only.Figure.InBase) ? Relation(only, number) : null;
    }

    private static bool IsNear(NamedNumber number, NamedNumber other) =>
        number.Sort.Replace("占", "", StringComparison.Ordinal) == other.Sort && (number.Year is null || other.Year is null || number.Year == other.Year)
        && (number.Figure.Unit == other.Figure.Unit || number.Figure.PrintedDecimals + other.Figure.PrintedDecimals == 0)
        && other.Figure.Unit.Dimension.Length > 0 && SlipShape.IsShortSlip(other.Figure, number.Figure.Value * number.Figure.Unit.InBase / other.Figure.Unit.InBase, FewestDigits);

    /// <summary>Whether the words of one stand with the other, or in the sentence before it.</summary>
    private static bool IsOfOneThing(NamedNumber number, NamedNumber before, bool isRare) =>
        before.Words is not ("其余" or "其他") && before.Pieces() is var pieces
        && (number.Pieces().Any(piece => (isRare || !piece.IsCharacter) && pieces.Any(other => other.Code == piece.Code))
            || (number.Place is Sentence sentence && pieces.Any(piece => piece is { IsCharacter: false, IsNear: true } && sentence.Text.Contains(piece.ToString(), StringComparison.Ordinal))));

    private static ReportRelation Relation(NamedNumber before, NamedNumber number) =>
        new(RelationKind.Repeat, Nodes.InUnitOf(before.Figure, number.Figure), ComparisonOperator.Equal, new BoundFigure(number.Figure, 1), number.Figure.Unit, $"“{Told(number)}”所承接的数前文未见，与“{before.Words}”的数仅差一处笔误")
        {
            Certainty = Certainty.Conditional,
            Assumption = "两处说的是同一事项、同一范围",
        };

    private static string Told(NamedNumber number) => string.Concat(number.Words, number.Figure.Printed, number.Figure.Unit.Symbol, number.After);

    private static int Digits(Figure figure) => figure.Printed.Count(char.IsAsciiDigit);

    /// <summary>Nothing of its own before it: the clause begins with it, or with words that point back.</summary>
    [GeneratedRegex(@"(?:^|[，。；：、（）\s])(?:[①-⑩]|上述|以上|前述|该|这|[本此]次|其中|全[县市区省国局年镇院校部乡村站](?:的|共)?|[^，。；：、\d]{0,10}的|对|占[^，。；：、\d]{0,12})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    /// <summary>What is said of all of it.</summary>
    [GeneratedRegex(@"^(?:[^，。；：、\d（）]{0,14}?(?:[一-龥]中(?![学心小药医])|中[，有]|均|都|全部|合计|共(?!同)|累计|平均|年度|全年|使用|支付|支出|按|运行|投运)|[^，。；：、\d（）]{0,6}的$|中[，。])", RegexOptions.CultureInvariant)]
    private static partial Regex Going();
}
