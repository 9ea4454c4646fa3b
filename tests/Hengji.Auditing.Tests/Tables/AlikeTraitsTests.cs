using System.Text;
using Hengji.Auditing.Between;
using Hengji.Auditing.Relations.Facts.Alike;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tests.Tables;

/// <summary>What speaks for two numbers being one fact: words of one group, the part a number plays, what was named last, and what a document is wont to tell again.</summary>
public sealed class AlikeTraitsTests
{
    private const string Adjusted = """


        ## 附表　预算调整情况

        | 科目 | 年初预算（万元） | 调整数（万元） | 调整后预算（万元） |
        |---|---|---|---|
        | 调入资金 | 8487.25 | 2205.40 | 10692.65 |
        | 债务收入 | 5120.80 | 1315.30 | 6436.10 |
        """;

    [Fact]
    public void Words_of_one_group_are_known_for_each_other()
    {
        var words = new Vocabulary();
        var (one, other, third) = (BagOf("结余"), BagOf("剩余"), BagOf("培训"));
        words.Note(one, 1);
        words.Note(third, 3);
        words.Note(other, 2);
        words.Weigh(100);
        one.Within(other).ShouldBe(0);
        one.GroupsWithin(other).ShouldBeGreaterThan(0);
        one.GroupsWithin(third).ShouldBe(0);

        WordBag BagOf(string text) => new(words, words.PiecesOf(text));
    }

    [Theory]
    [InlineData("调入资金调整为10692.65万元。", "资金", nameof(WordRole.InBoth))]
    [InlineData("县级专项调整为10692.65万元。", "专项", nameof(WordRole.OnlyTold))]
    [InlineData("县级专项调整为10692.65万元。", "调入", nameof(WordRole.OnlyRow))]
    [InlineData("县级专项调整为10692.65万元。", "预算", nameof(WordRole.OnlyColumn))]
    public void Words_that_both_have_are_told_from_words_of_one(string sentence, string pair, string role)
    {
        var reading = FileReading.Of(DocumentReader.Read("a.md", Encoding.UTF8.GetBytes(sentence + Adjusted)).Value, null);
        var numbers = AlikeNumbers.Of(reading.Document, reading.Book, reading.Sections);
        var cell = numbers.InTables.Single(number => number.Figure.Printed == "10692.65");
        WordsApart.Of(numbers.Told[0], cell).ShouldContain(new WordTrait(Enum.Parse<WordRole>(role), Vocabulary.CodeOf(pair[0], pair[1])));
    }

    [Theory]
    [InlineData("调入资金由8487.25万元调整为10692.65万元。", 1, 0)]
    [InlineData("调入资金调整为10692.65万元。", 0, 1)]
    [InlineData("调入资金10692.65万元。", 0, 0)]
    public void A_number_was_or_came_to_be(string text, float former, float became)
    {
        var parts = NumbersOf(text).Told[0].Parts;
        parts[0].ShouldBe(former);
        parts[1].ShouldBe(became);
    }

    [Fact]
    public void Heads_tell_the_base_from_the_change() =>
        Parts.Of("年初预算").SequenceEqual(Parts.Of("增减额")).ShouldBeFalse();

    [Fact]
    public void A_number_belongs_to_the_row_that_was_named_last()
    {
        var numbers = NumbersOf("调入资金有所增加，债务收入年初预算5120.80万元。" + Adjusted);
        var named = new LastNamed(numbers.Told[0], [.. numbers.InTables.Select(cell => new Candidate(cell, 1))]);
        named.Of(numbers.InTables.First(cell => cell.Row.Name == "债务收入"))[0].ShouldBe(1);
        named.Of(numbers.InTables.First(cell => cell.Row.Name == "调入资金"))[0].ShouldBe(0);
    }

    /// <summary>The lessons are right documents; what is asked about has another value, which no trait of the habit may show.</summary>
    [Fact]
    public void Habits_do_not_tell_whether_the_values_are_one()
    {
        var (right, wrong) = (HabitsOf("8487.25"), HabitsOf("8478.25"));
        right.ShouldBe(wrong);

        static (float, float, float) HabitsOf(string value)
        {
            var numbers = NumbersOf($"调入资金年初预算{value}万元，债务收入年初预算5120.80万元。" + Adjusted);
            var (habits, told, cell) = (new EqualValues(numbers).Habits, numbers.Told[0], numbers.InTables.First(one => one.Figure.Printed == "8487.25"));
            return (habits.RepeatedBut(told), habits.ToldAround(cell, told).Column, habits.Rarity(told, cell));
        }
    }

    [Theory]
    [InlineData("8478.25", "10692.65")]
    [InlineData("8487.25", "10629.65")]
    public void A_slip_in_what_was_or_came_to_be_is_asked_about(string former, string became) =>
        Audited.Markdown($"一、调整情况\n\n调入资金由{former}万元调整为{became}万元，主要是统筹盘活存量资金。" + Adjusted).Findings.ShouldNotBeEmpty();

    private static AlikeNumbers NumbersOf(string text)
    {
        var reading = FileReading.Of(DocumentReader.Read("report.md", Encoding.UTF8.GetBytes(text)).Value, null);
        return AlikeNumbers.Of(reading.Document, reading.Book, reading.Sections);
    }
}
