using System.Security.Cryptography;
using System.Text;
using Hengji.Documents.Excel.Books;
using Hengji.Figures;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>
/// What a workbook held when it was written, kept on a hidden sheet: printed characters, assumed cells and a fingerprint,
/// so that a change by hand can be told from a change of display.
/// </summary>
internal sealed class BaseRecord
{
    public const string SheetName = "_hengji";
    public const string Version = "hengji.forms/1";

    private readonly SortedDictionary<string, BaseCell> cells = new(StringComparer.Ordinal);

    public string PackId { get; init; } = "";

    public string Year { get; init; } = "";

    /// <summary>Ids of the forms that were filled.</summary>
    public List<string> Forms { get; } = [];

    public IReadOnlyDictionary<string, BaseCell> Cells => cells;

    public void Add(FigureAddress address, BaseCell cell) => cells[address.ToString()] = cell;

    public void Add(string address, BaseCell cell) => cells[address] = cell;

    /// <summary>SHA-256 over pack, year, forms and every cell in the order of addresses; 64 hexadecimal digits.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(Version, PackId, Year);
        foreach (var form in Forms.Order(StringComparer.Ordinal))
            Append("form", form, "");
        foreach (var (address, cell) in cells)
            Append(address, cell.Printed, cell.IsAssumed ? "1" : "");
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(params ReadOnlySpan<string> parts)
        {
            foreach (var part in parts)
            {
                var bytes = Encoding.UTF8.GetBytes(SharedTexts.Escape(part));
                hash.AppendData(BitConverter.GetBytes(bytes.Length));
                hash.AppendData(bytes);
            }
        }
    }

    /// <summary>Writes the hidden sheet and returns the fingerprint.</summary>
    public string Write(Book book)
    {
        var fingerprint = Fingerprint();
        var sheet = book.Add(SheetName);
        sheet.IsHidden = true;
        sheet.IsProtected = true;
        var at = 0;
        Row(Version);
        Row("pack", PackId);
        Row("year", Year);
        Row("fingerprint", fingerprint);
        foreach (var form in Forms)
            Row("form", form);
        foreach (var (address, cell) in cells)
            Row("cell", address, cell.Shown, cell.Printed == cell.Shown ? "" : cell.Printed, cell.IsAssumed ? "1" : "");
        return fingerprint;

        void Row(params ReadOnlySpan<string> parts)
        {
            at++;
            for (var i = 0; i < parts.Length; i++)
            {
                if (parts[i].Length > 0)
                    sheet[at, i + 1] = BookCell.Text(parts[i], FormStyles.Hidden);
            }
        }
    }

    /// <summary>Reads the sheet's rows back; null when they are not what was written.</summary>
    public static BaseRecord? Read(IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (all.Count < 4 || At(all[0], 0) != Version)
            return null;
        var record = new BaseRecord { PackId = At(all[1], 1), Year = At(all[2], 1) };
        foreach (var row in all.Skip(4))
        {
            if (At(row, 0) == "form")
                record.Forms.Add(At(row, 1));
            else if (At(row, 0) == "cell")
                record.Add(At(row, 1), new BaseCell(At(row, 2), At(row, 3).Length > 0 ? At(row, 3) : At(row, 2), At(row, 4) == "1"));
        }
        return record.Fingerprint() == At(all[3], 1) ? record : null;
    }

    private static string At(IReadOnlyList<string> row, int column) => column < row.Count ? row[column] : "";
}

/// <summary>A cell as written.</summary>
/// <param name="Shown">What the cell shows.</param>
/// <param name="Printed">What the source printed; differs only in the width of characters and the like.</param>
/// <param name="IsAssumed">Whether it was supplied by assumption.</param>
internal readonly record struct BaseCell(string Shown, string Printed, bool IsAssumed);
