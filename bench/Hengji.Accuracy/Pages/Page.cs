using System.Runtime.CompilerServices;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.Pages;

/// <summary>A whole report as a layout wrote it: blocks, and every number with its fact.</summary>
/// <param name="style">How numbers are printed until <see cref="Style"/> changes.</param>
public sealed class Page(NumberStyle style)
{
    private readonly List<Block> blocks = [];
    private readonly List<PrintedNumber> numbers = [];
    private readonly List<Listing> listings = [];

    /// <summary>How numbers are printed from here on.</summary>
    public NumberStyle Style { get; set; } = style;

    public IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Numbers with digits, in reading order.</summary>
    public IReadOnlyList<PrintedNumber> Numbers => numbers;

    /// <summary>Lists that a printed count counts.</summary>
    public IReadOnlyList<Listing> Listings => listings;

    public void Heading(int level, string text) => blocks.Add(new HeadingBlock(level, text));

    public void Say([InterpolatedStringHandlerArgument("")] Runs runs) => Add(runs, false);

    /// <summary>A line at the right, as 单位：万元.</summary>
    public void Aside(string text) => blocks.Add(new ParagraphBlock([new(text, null)], true));

    public void Plain(string text) => blocks.Add(new ParagraphBlock([new(text, null)]));

    /// <summary>Text with numbers for a cell or a part of a sentence.</summary>
    public Runs Text([InterpolatedStringHandlerArgument("")] Runs runs) => runs;

    /// <summary>One of two words by the sign of a fact.</summary>
    public string Word(Fact fact, string more, string less) => fact.Value < 0 ? less : more;

    /// <summary>The names, joined; the count printed for them must be theirs.</summary>
    public string List(Fact count, IReadOnlyCollection<string> names, string separator = "、")
    {
        listings.Add(new(count, names.Count));
        return string.Join(separator, names);
    }

    /// <summary>Says that the rows of a table are what a count counts.</summary>
    public void Counts(Fact count, int rows) => listings.Add(new(count, rows));

    public void Table(Action<TableWriter> write)
    {
        var writer = new TableWriter(this);
        write(writer);
        var table = writer.Finish();
        blocks.Add(table);
        foreach (var cell in table.Rows.SelectMany(row => row))
            Register(cell.Runs, (cell.Row, cell.Column));
    }

    internal PrintedNumber Number(Fact fact, string? format, bool isInTable)
    {
        var words = (format ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        var sign = words.Contains("abs") && fact.Value < 0 ? -1 : 1;
        var own = words.Where(word => word != "abs").Aggregate(Style, (style, word) => Changed(style, word, fact));
        var isNothing = isInTable && fact.Value == 0 && fact.Kind != FactKind.Count;
        return new(fact, own, isNothing ? own.Nothing : own.Print(sign * fact.Value, fact), sign, isInTable);
    }

    private static NumberStyle Changed(NumberStyle style, string word, Fact fact) => word switch
    {
        "元" => style with { MoneyScale = 1 },
        "万" => style with { MoneyScale = 10_000 },
        "亿" => style with { MoneyScale = 100_000_000 },
        _ when fact.Kind == FactKind.Percent => style with { PercentDecimals = int.Parse(word, CultureInfo.InvariantCulture) },
        _ => style with { MoneyDecimals = int.Parse(word, CultureInfo.InvariantCulture) },
    };

    private void Add(Runs runs, bool isRight)
    {
        blocks.Add(new ParagraphBlock(runs.All, isRight));
        Register(runs.All, (-1, -1));
    }

    private void Register(IEnumerable<Run> runs, (int Row, int Column) cell)
    {
        foreach (var number in runs.Select(run => run.Number).OfType<PrintedNumber>())
        {
            number.Block = blocks.Count - 1;
            number.Cell = cell;
            if (number.IsNumber)
                numbers.Add(number);
        }
    }
}

/// <summary>A count and how many things are listed for it.</summary>
public sealed record Listing(Fact Count, int Listed);
