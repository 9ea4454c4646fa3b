using Hengji.Auditing.Claims;
using Hengji.Auditing.Numbers;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Tests.Claims;

public sealed class FigureBookTests
{
    private static readonly PrintedParagraph Sentence = new(new PrintedPlace("第1段"), "支出8675.33万元");

    [Fact]
    public void A_place_is_one_figure()
    {
        var book = new FigureBook(new PrintedDocument("a.txt", DocumentKind.Text, [Sentence], []));
        var number = new ScannedNumber(2, 9, "8675.33", 8675.33m, 2, MeasureUnit.TenThousandYuan, NumberQualifier.None);
        book.Of(Sentence, number).ShouldBeSameAs(book.Of(Sentence, number));
        book.Spots.Single().Text.Substring(2, 9).ShouldBe("8675.33万元");
    }

    [Fact]
    public void A_lone_zero_in_a_column_of_decimals_is_exact()
    {
        var cell = new PrintedCell(new PrintedPlace("表1第2行第2列"), 1, 1, 1, 1, "0");
        var table = new PrintedTable(new PrintedPlace("表1"), 2, 2, [cell]);
        var book = new FigureBook(new PrintedDocument("a.txt", DocumentKind.Text, [table], []));
        var zero = new ScannedNumber(0, 1, "0", 0, 0, MeasureUnit.None, NumberQualifier.None);
        book.Of(table, cell, zero, MeasureUnit.TenThousandYuan, 2).Interval.IsPoint.ShouldBeTrue();
    }
}
