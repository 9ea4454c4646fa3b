using System.Text;
using Hengji.Documents.Printed;

namespace Hengji.Documents.Tests.Printed;

/// <summary>Characters that print nothing, inside figures: the figure is read as it is seen, and they are told.</summary>
public sealed class InvisibleCharacterTests
{
    [Theory]
    [InlineData("1,2\u200B34.50", "reading.invisible-characters")]
    [InlineData("1,2\u00AD34.50", "reading.invisible-characters")]
    [InlineData("1,234\u2060.50", "reading.invisible-characters")]
    [InlineData("1,234\uFEFF.50", "reading.invisible-characters")]
    [InlineData("\u202E05.432,1\u202C", "reading.reordered-text")]
    public void Inside_a_figure_they_are_told(string figure, string code)
    {
        var document = Read($"收入{figure}万元。");

        document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<PrintedParagraph>().Text.ShouldBe(figure.Contains('\u202E') ? "收入05.432,1万元。" : "收入1,234.50万元。");
        var note = document.Notes.ShouldHaveSingleItem();
        (note.Code, note.Place!.Locator).ShouldBe((code, "第1段"));
    }

    [Theory]
    [InlineData("收入\u200B1,234.50万元。")]
    [InlineData("收入1,234.50\u200B万元。")]
    [InlineData("总\u00AD收入1,234.50万元。")]
    public void Beside_a_figure_and_inside_words_they_change_nothing(string text) => Read(text).Notes.ShouldBeEmpty();

    [Fact]
    public void In_a_cell_they_are_told_with_its_place() =>
        DocumentReader.Read("a.md", Encoding.UTF8.GetBytes("| 项目 | 数 |\n|---|---|\n| 合计 | 1\u200B2 |\n")).Value.Notes.ShouldHaveSingleItem()
            .Place!.Locator.ShouldBe("表1第2行第2列");

    private static PrintedDocument Read(string text) => DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(text)).Value;
}
