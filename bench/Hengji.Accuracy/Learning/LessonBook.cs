using Hengji.Accuracy.Layouts;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Phrases;
using Hengji.Accuracy.Printers;
using Hengji.Accuracy.Years;
using Hengji.Auditing.Between;
using Hengji.Auditing.Relations.Facts.Alike;
using Hengji.Auditing.Relations.Facts.Derived;
using Hengji.Documents.Printed;

namespace Hengji.Accuracy.Learning;

/// <summary>Lessons from right documents that everybody may look at: pages of opened layouts and open extracts.</summary>
internal static class LessonBook
{
    private const int FirstSeed = 101;
    private const string Open = "open";

    /// <summary>All lessons.</summary>
    /// <param name="years">How many years each layout is written for, none of those that are measured.</param>
    /// <param name="folders">Folders of extracts, of which only those below one named open are read.</param>
    public static ImmutableArray<Lesson> Read(int years, IEnumerable<string> folders) =>
        [.. Pages(years).Concat(folders.SelectMany(Extracts)).AsParallel().AsOrdered().SelectMany(one => Of(one.Source, DocumentReader.Read(one.Name, one.Bytes).Value))];

    /// <summary>All lessons of numbers that follow from others.</summary>
    /// <param name="years">How many years each layout is written for, none of those that are measured.</param>
    /// <param name="folders">Folders of extracts, of which only those below one named open are read.</param>
    public static ImmutableArray<DerivedLesson> ReadDerived(int years, IEnumerable<string> folders) =>
        [.. Pages(years).Concat(folders.SelectMany(Extracts)).AsParallel().AsOrdered().SelectMany(one => DerivedOf(one.Source, DocumentReader.Read(one.Name, one.Bytes).Value))];

    private static IEnumerable<DerivedLesson> DerivedOf(string source, PrintedDocument document)
    {
        var reading = FileReading.Of(document, null);
        var numbers = AlikeNumbers.Of(reading.Document, reading.Book, reading.Sections);
        var random = new Random(numbers.Told.Length);
        var farther = new FarNumbers(numbers);
        return numbers.Told.Select(told => DerivedLesson.Of(source, new Nearby(numbers, farther, told), random)).OfType<DerivedLesson>();
    }

    private static IEnumerable<(string Source, string Name, byte[] Bytes)> Pages(int years) =>
        from year in Enumerable.Range(FirstSeed, years).Select(YearMaker.Make)
        from layout in AllLayouts.All.Where(layout => layout.IsTold)
        select (layout.Name, "page.txt", Format.Text.Print(new Edition(layout.Write(year))));

    private static IEnumerable<(string Source, string Name, byte[] Bytes)> Extracts(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Contains(Open)
        from phrase in PhraseBook.Read(file)
        select (phrase.Name, "extract.md", Encoding.UTF8.GetBytes(phrase.With()));

    private static IEnumerable<Lesson> Of(string source, PrintedDocument document)
    {
        var reading = FileReading.Of(document, null);
        var numbers = AlikeNumbers.Of(reading.Document, reading.Book, reading.Sections);
        var alike = new Alikeness(numbers);
        return numbers.Told.Select(told => new Lesson(source, [.. alike.PairsOf(told).Select(pair => AnswerOf(told, pair))])).Where(lesson => !lesson.Answers.IsEmpty);
    }

    private static Answer AnswerOf(ToldNumber told, AlikePair pair)
    {
        var isSame = told.IsAs(pair.Number);
        return new(pair.Traits, pair.Words, pair.Number is TableNumber, isSame, pair.Number.Value, isSame ? Difference.Far : ToldAlike.IsSlip(told, pair.Number) ? Difference.Slip : ToldAlike.IsNear(told, pair.Number) ? Difference.Near : Difference.Far);
    }
}
