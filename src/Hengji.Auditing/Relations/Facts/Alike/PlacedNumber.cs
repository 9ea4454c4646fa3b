using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Alike;

/// <summary>A number with all the words that say what it is.</summary>
/// <param name="Figure">The number, not nothing.</param>
/// <param name="Place">Its sentence or its table: two numbers of one place are not one fact.</param>
/// <param name="Measure">Which number of its subject it is.</param>
/// <param name="Sort">What sort of number it is: of the plan, of last year, a change, a mean.</param>
internal abstract record PlacedNumber(Figure Figure, object Place, Measure Measure, string Sort)
{
    /// <summary>What it counts; the many words that only count things are one. 接待批次（个） counts 次, 接待人次（人） 人次.</summary>
    public string Counts => field ??= CountsOf(Figure.Unit.Dimension, CountedWords);

    /// <summary>The words that may say better than its unit what it counts.</summary>
    protected abstract string CountedWords { get; }

    /// <summary>Its value in the base of its unit, without sign: a fall of 2.3 is told as −2.3 in tables.</summary>
    public decimal Value { get; } = Math.Abs(Figure.InBase);

    /// <summary>How many digits it has, those before the first other than nought not counted.</summary>
    public int Digits { get; } = Figure.Printed.SkipWhile(c => c is not (>= '1' and <= '9')).Count(char.IsAsciiDigit);

    /// <summary>The same without noughts behind the last other digit.</summary>
    public int SignificantDigits { get; } = string.Concat(Figure.Printed.Where(char.IsAsciiDigit)).Trim('0').Length;

    /// <summary>The year its own words name; null without.</summary>
    public int? OwnYear { get; init; }

    /// <summary>The year last named before it, in its heading or title at the farthest; null without.</summary>
    public int? NearestYear { get; init; }

    /// <summary>The heading it stands under; empty without.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The place of its paragraph or table among the blocks of the document.</summary>
    public int Block { get; init; }

    /// <summary>Whether its words or what stands above them name a fund: 财政拨款.</summary>
    public bool IsOfFund { get; init; }

    /// <summary>What flows its words name, a character for each: 收, 支, 结.</summary>
    public string Flows { get; init; } = "";

    /// <summary>Whether it is of a plan.</summary>
    public bool IsPlanned => Sort.StartsWith("目标", StringComparison.Ordinal);

    /// <summary>Whether both print one value, the finer one rounded to the other where they differ in decimals or unit.</summary>
    public bool IsAs(PlacedNumber other)
    {
        if (Value == other.Value)
            return true;
        var (one, two) = (Figure, other.Figure);
        if (one.Unit.InBase == two.Unit.InBase && one.PrintedDecimals == two.PrintedDecimals)
            return false;
        var isCoarse = one.Unit.InBase != two.Unit.InBase ? one.Unit.InBase > two.Unit.InBase : one.PrintedDecimals < two.PrintedDecimals;
        var (coarse, fine) = isCoarse ? (one, Value: other.Value) : (two, Value);
        return decimal.Round(fine / coarse.Unit.InBase, coarse.PrintedDecimals, MidpointRounding.AwayFromZero) == Math.Abs(coarse.Value);
    }

    private static string CountsOf(string dimension, string words) => dimension switch
    {
        "名" or "位" or "人" => words.Contains("人次", StringComparison.Ordinal) ? "人次" : "人",
        "起" or "宗" or "件" or "所" or "家" or "项" or "个" or "处" or "座" or "类" or "条" or "支" or "门" or "台" or "套" or "辆" or "只" or "笔" or "幢" or "栋" or "种" or "本" or "份" or "篇" =>
            words.Contains("批次", StringComparison.Ordinal) || words.Contains("场次", StringComparison.Ordinal) ? "次" : "个",
        "期" or "场" or "次" or "批" or "批次" or "班次" => "次",
        _ => dimension,
    };
}

/// <summary>A number of running text.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Measure">Which number of its subject it is.</param>
/// <param name="Sort">What sort of number it is.</param>
/// <param name="Own">The words of its clause before it, and where they say too little those of the number it belongs to.</param>
/// <param name="Before">The words right before it.</param>
/// <param name="After">The words right behind it.</param>
/// <param name="SentenceBefore">The rest of its sentence before it.</param>
/// <param name="Above">Its heading, and what stands before its sentence in its paragraph.</param>
internal sealed record ToldNumber(Figure Figure, Sentence Sentence, Measure Measure, string Sort, string Own, string Before, string After, string SentenceBefore, string Above)
    : PlacedNumber(Figure, Sentence, Measure, Sort)
{
    private const int ShortestName = 4;
    private const int LongestName = 14;

    /// <inheritdoc/>
    protected override string CountedWords => Before;

    /// <summary>Whether it bounds what is meant, as a target does: 不少于120个.</summary>
    public bool IsBound { get; init; }

    /// <summary>Its place among all numbers of running text.</summary>
    public int Order { get; init; }

    /// <summary>Whether it says too little itself, so that another number's words are among its own.</summary>
    public bool LeansOnOther { get; init; }

    /// <summary>Where it stands in its passage.</summary>
    public int Start { get; init; }

    /// <summary>The character behind it and its unit.</summary>
    public int End { get; init; }

    /// <summary>How many brackets are around it.</summary>
    public int Depth { get; init; }

    /// <summary>Whether it is money for each of something: 元/亩.</summary>
    public bool IsPrice => Counts.Contains("元/", StringComparison.Ordinal);

    /// <summary>Whether it is money, for each of something or not.</summary>
    public bool IsOfMoney => Counts == "money" || IsPrice;

    /// <summary>Pieces of its own words.</summary>
    public required WordBag OwnBag { get; init; }

    /// <summary>Pieces of its sentence up to it.</summary>
    public required WordBag SentenceBag { get; init; }

    /// <summary>Pieces of all its words.</summary>
    public required WordBag AllBag { get; init; }

    /// <summary>The part it plays by the little words around it.</summary>
    public ImmutableArray<float> Parts => field.IsDefault ? field = Alike.Parts.Of(this) : field;

    /// <summary>Its paragraph or cell.</summary>
    public RunningText Passage => Sentence.Source;

    /// <summary>How it is called in a question: by its clause, by its sentence where that says too little.</summary>
    public string Name => Before.Length >= ShortestName ? Before : (SentenceBefore + Before) is var words && words.Length > LongestName ? words[^LongestName..] : words.Length > 0 ? words : After;
}

/// <summary>A number of a table.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Section">Its table.</param>
/// <param name="Measure">Which number of its subject it is.</param>
/// <param name="Sort">What sort of number it is.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
internal sealed record TableNumber(Figure Figure, AlikeTable Section, Measure Measure, string Sort, TableLine Row, TableLine Column)
    : PlacedNumber(Figure, Section.Source, Measure, Sort)
{
    /// <inheritdoc/>
    protected override string CountedWords => Row.Name + Column.Name;

    /// <summary>Its place among all numbers of tables.</summary>
    public int Order { get; init; }
}

/// <summary>A row or column with its words.</summary>
/// <param name="At">Its number in its table.</param>
/// <param name="Name">Its own words.</param>
/// <param name="IsTotal">Whether it is one of totals.</param>
/// <param name="NameBag">Pieces of its own words.</param>
/// <param name="OuterBag">Pieces of the heads around it.</param>
internal sealed record TableLine(int At, string Name, bool IsTotal, WordBag NameBag, WordBag OuterBag)
{
    /// <summary>Its place among the lines of all tables.</summary>
    public int Order { get; init; }

    /// <summary>The parts its numbers play by its words.</summary>
    public ImmutableArray<float> Parts => field.IsDefault ? field = Alike.Parts.Of(Name) : field;

    /// <summary>The sorts its words tell of.</summary>
    public ImmutableArray<char> Marks { get; init; } = [];

    /// <summary>The year its words name; null without.</summary>
    public int? Year { get; init; }

    /// <summary>Whether its words name a fund.</summary>
    public bool IsOfFund { get; init; }

    /// <summary>What flows its words name.</summary>
    public string Flows { get; init; } = "";

    /// <summary>Whether its numbers are of a plan.</summary>
    public bool IsPlanned { get; init; }
}

/// <summary>A table with its words.</summary>
/// <param name="Source">The table.</param>
/// <param name="TitleBag">Pieces of what stands above it.</param>
internal sealed record AlikeTable(TableSection Source, WordBag TitleBag)
{
    /// <summary>Its place among the tables.</summary>
    public int Order { get; init; }

    /// <summary>Its numbers by row and column; null where there is none.</summary>
    public TableNumber?[,] Numbers { get; } = new TableNumber?[Source.Rows.Length, Source.Columns.Length];

    /// <summary>The number of a place, null outside.</summary>
    public TableNumber? At(int row, int column) =>
        row >= 0 && column >= 0 && row < Source.Rows.Length && column < Source.Columns.Length ? Numbers[row, column] : null;
}
