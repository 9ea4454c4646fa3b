using CsCheck;
using Hengji.Documents.Printed.Pdf;

namespace Hengji.Documents.Tests.Printed.Pdf;

/// <summary>Files changed at random places never crash the reader and always get an answer.</summary>
public sealed class BadPdfTests
{
    private static readonly byte[] Sound = new DrawnPdf().Page()
        .Grid([50, 150, 250], [100, 120, 140])
        .Text(55, 114, "Item").Text(155, 114, "Amount").Text(55, 134, "Total").Text(155, 134, "9,840.04")
        .Page().Text(60, 100, "A paragraph.").Bytes();

    [Fact]
    public void Changed_bytes_give_a_document_or_a_problem() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte).Array[1, 12]
            .Sample(changes => IsAnswered(Change(changes)), iter: 400);

    [Fact]
    public void A_file_cut_off_gives_a_document_or_a_problem() =>
        Gen.Int[0, Sound.Length].Sample(length => IsAnswered(Sound[..length]), iter: 200);

    [Fact]
    public void Parts_put_elsewhere_give_a_document_or_a_problem() =>
        Gen.Select(Gen.Int[0, Sound.Length / 2], Gen.Int[1, 400], Gen.Int[0, Sound.Length / 2])
            .Sample((from, count, to) => IsAnswered([.. Sound[..to], .. Sound[from..(from + count)], .. Sound[to..]]), iter: 200);

    private static byte[] Change((int Place, byte Value)[] changes)
    {
        var changed = (byte[])Sound.Clone();
        foreach (var (place, value) in changes)
            changed[place] = value;
        return changed;
    }

    private static bool IsAnswered(byte[] bytes)
    {
        var result = PdfDocumentReader.Read("a.pdf", bytes);
        return result.IsSuccess || result.Problems.All(problem => problem.Message.Length > 0 && problem.English.Length > 0);
    }
}
