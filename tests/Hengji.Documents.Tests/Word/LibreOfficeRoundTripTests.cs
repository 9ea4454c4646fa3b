using System.Collections.Immutable;
using Hengji.Documents.Word;

namespace Hengji.Documents.Tests.Word;

/// <summary>LibreOffice 7.4 drops tags and numbers controls anew; trace must not mind.</summary>
public sealed class LibreOfficeRoundTripTests
{
    private static readonly Reports.Report Report = SampleReport.Build();
    private static readonly byte[] Saved = WordFiles.SavedByLibreOffice(WordFiles.Write(Report));

    [Fact]
    public void Every_number_is_found_again()
    {
        var before = Compare(WordFiles.Write(Report));
        var after = Compare(Saved);
        after.Where(number => number.Address is not null).Select(number => (number.Address, number.TextInDocument, number.State))
            .ShouldBe(before.Where(number => number.Address is not null).Select(number => (number.Address, number.TextInDocument, number.State)));
        after.Where(number => number.Address is null).Select(number => number.TextInDocument)
            .ShouldBe(before.Where(number => number.Address is null).Select(number => number.TextInDocument));
    }

    [Fact]
    public void A_number_typed_over_is_hand_changed()
    {
        var edited = WordFiles.EditDocument(Saved, text => text.Replace(">1,523.49<", ">1,532.49<", StringComparison.Ordinal));
        var number = Compare(edited).Where(number => number.State == TraceState.HandChanged).ShouldHaveSingleItem();
        number.Address.ToString().ShouldBe("income.carryover@u07");
        (number.TextInDocument, number.TextWritten).ShouldBe(("1,532.49", "1,523.49"));
        Compare(edited).ShouldNotContain(other => other.State == TraceState.Missing);
    }

    [Fact]
    public void A_number_typed_over_before_is_hand_changed_after_it() =>
        Compare(WordFiles.SavedByLibreOffice(WordFiles.TypeOver(WordFiles.Write(Report), "income.total@u01", "2232.41", "2233.41")))
            .Where(number => number.State == TraceState.HandChanged).ShouldHaveSingleItem()
            .Address.ToString().ShouldBe("income.total@u01");

    private static ImmutableArray<TracedNumber> Compare(byte[] word) =>
        DocumentTrace.Compare(WordTrace.Read(new MemoryStream(word), "报告.docx").Value, FigureTexts.Of(Report));
}
