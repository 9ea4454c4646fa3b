using System.Text;

namespace Hengji.Documents.Csv;

/// <summary>Reads comma-separated text: quotes, doubled quotes, line ends inside quotes, CRLF and LF (RFC 4180).</summary>
/// <remarks>Lines that start with # are comments. Blank lines are left out. Every fault is reported, with its line.</remarks>
internal sealed class CsvParser
{
    private static readonly ImmutableArray<string> FormulaErrors =
        ["#REF!", "#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#NUM!", "#NULL!"];

    private readonly string text;
    private readonly string file;
    private readonly CsvLimits limits;
    private readonly ImmutableArray<CsvRecord>.Builder records = ImmutableArray.CreateBuilder<CsvRecord>();
    private readonly ImmutableArray<CsvComment>.Builder comments = ImmutableArray.CreateBuilder<CsvComment>();
    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
    private int at;
    private int line = 1;

    private CsvParser(string text, string file, CsvLimits limits) => (this.text, this.file, this.limits) = (text, file, limits);

    /// <summary>The rows and comments of a text, or every fault in it.</summary>
    public static Result<CsvTable> Parse(string text, string file, CsvLimits limits) => new CsvParser(text, file, limits).Run();

    private Result<CsvTable> Run()
    {
        while (at < text.Length)
        {
            if (IsComment())
                comments.Add(new CsvComment(line, ReadLine().TrimEnd(',', ' ')));
            else
                ReadRecord();
            if (records.Count <= limits.Rows)
                continue;
            problems.Add(new TooManyRows(limits.Rows, Place(line - 1)));
            break;
        }
        return problems.Count > 0
            ? Result<CsvTable>.Failure(problems)
            : new CsvTable(records.ToImmutable(), comments.ToImmutable());
    }

    private bool IsComment() =>
        text[at] == '#' && !FormulaErrors.Any(error => string.CompareOrdinal(text, at, error, 0, error.Length) == 0);

    private string ReadLine()
    {
        var start = at;
        while (at < text.Length && text[at] is not ('\n' or '\r'))
            at++;
        var read = text[start..at];
        EndLine();
        return read;
    }

    private void ReadRecord()
    {
        var first = line;
        var cells = ImmutableArray.CreateBuilder<string>();
        do
            cells.Add(ReadCell());
        while (Skip(','));
        EndLine();
        var record = new CsvRecord(first, cells.ToImmutable());
        if (record.Cells.Length > limits.Columns)
            problems.Add(new TooManyColumns(record.Cells.Length, limits.Columns, Place(first)));
        else if (!record.IsBlank)
            records.Add(record);
    }

    private string ReadCell()
    {
        var first = line;
        var cell = at < text.Length && text[at] == '"' ? ReadQuoted() : ReadPlain();
        if (cell.Length > limits.CellCharacters)
            problems.Add(new CellTooLong(cell.Length, limits.CellCharacters, Place(first)));
        return cell;
    }

    private string ReadPlain()
    {
        var cell = ReadUntilSeparator();
        if (cell.Contains('"', StringComparison.Ordinal))
            AddStrayQuote();
        return cell;
    }

    private string ReadQuoted()
    {
        var first = line;
        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && !(at + 1 < text.Length && text[at + 1] == '"'))
            {
                at++;
                return ExpectEndOfCell(cell.ToString());
            }
            if (text[at] == '"')
                at++;
            if (text[at] == '\n')
                line++;
            cell.Append(text[at]);
        }
        problems.Add(new UnclosedQuote(Place(first)));
        return cell.ToString();
    }

    private string ExpectEndOfCell(string cell)
    {
        if (at < text.Length && text[at] is not (',' or '\n' or '\r'))
        {
            AddStrayQuote();
            _ = ReadUntilSeparator();
        }
        return cell;
    }

    /// <summary>Once a line: a quote out of place puts those behind it out of place too.</summary>
    private void AddStrayQuote()
    {
        var problem = new StrayQuote(Place(line));
        if (!problems.Contains(problem))
            problems.Add(problem);
    }

    private string ReadUntilSeparator()
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or '\n' or '\r'))
            at++;
        return text[start..at];
    }

    private bool Skip(char expected)
    {
        if (at >= text.Length || text[at] != expected)
            return false;
        at++;
        return true;
    }

    private void EndLine()
    {
        _ = Skip('\r');
        _ = Skip('\n');
        line++;
    }

    private SourceLocation Place(int atLine) => CsvPlace.Of(file, atLine);
}
