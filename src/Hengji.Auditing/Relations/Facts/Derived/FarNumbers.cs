using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Facts.Alike;

namespace Hengji.Auditing.Relations.Facts.Derived;

/// <summary>Numbers farther away whose words a told number says: 占项目支出的91.7%, and 项目支出 told pages before or standing in a table.</summary>
internal sealed class FarNumbers
{
    private const int MostPlaces = 200;
    private const int Most = 6;
    private const float OfSentence = 0.5f;
    private const float Least = 0.5f;
    private readonly AlikeNumbers numbers;
    private readonly ImmutableArray<ToldNumber> all;
    private readonly List<int>?[] places;
    private readonly float[] nearness;

    /// <summary>Notes where each piece of words stands.</summary>
    public FarNumbers(AlikeNumbers numbers)
    {
        this.numbers = numbers;
        all = [.. numbers.Told, .. InTables()];
        places = new List<int>?[numbers.Words.Count];
        nearness = new float[all.Length];
        foreach (var number in all)
        {
            foreach (var piece in number.OwnBag.Pieces)
                (places[piece] ??= []).Add(number.Order);
        }
    }

    /// <summary>The few whose words a number says most, but for those of a window around it.</summary>
    public ImmutableArray<ToldNumber> Of(ToldNumber told, int first, int last)
    {
        var touched = new List<int>();
        var own = told.OwnBag.Pieces;
        foreach (var piece in told.SentenceBag.Pieces)
        {
            var weight = numbers.Words.WeightOf(piece) * (own.BinarySearch(piece) >= 0 ? 1 : OfSentence);
            foreach (var order in places[piece] is { Count: <= MostPlaces } some ? some : [])
            {
                if (nearness[order] == 0)
                    touched.Add(order);
                nearness[order] += weight;
            }
        }
        var few = touched.Where(order => (order < first || order > last) && nearness[order] > Least && all[order] is { Figure.Value: > 0, IsBound: false })
            .Select(order => (Order: order, Nearness: nearness[order])).OrderByDescending(one => one.Nearness).ThenBy(one => one.Order)
            .DistinctBy(one => (all[one.Order].Value, all[one.Order].Counts)).Take(Most).Select(one => all[one.Order]).ToImmutableArray();
        touched.ForEach(order => nearness[order] = 0);
        return few;
    }

    /// <summary>Numbers of tables as if a sentence for each row told them by their heads.</summary>
    private IEnumerable<ToldNumber> InTables()
    {
        foreach (var row in numbers.InTables.GroupBy(cell => (cell.Section, cell.Row.At)))
        {
            var sentence = new Sentence(new RunningText(row.Key.Section.Source.Grid.Table, null, ""), 0, 0);
            foreach (var cell in row)
                yield return AsTold(cell, sentence);
        }
    }

    private ToldNumber AsTold(TableNumber cell, Sentence row)
    {
        var words = numbers.Words;
        var own = words.Together(cell.Row.NameBag.All, cell.Column.NameBag.All);
        var sentence = words.Together(own, cell.Row.OuterBag.All, cell.Column.OuterBag.All);
        var name = cell.Row.Name + cell.Column.Name;
        return new(cell.Figure, row, cell.Measure, cell.Sort, name, name, "", "", "")
        {
            Order = numbers.Told.Length + cell.Order,
            Block = cell.Block,
            Heading = cell.Heading,
            OwnYear = cell.OwnYear,
            NearestYear = cell.NearestYear,
            IsOfFund = cell.IsOfFund,
            Flows = cell.Flows,
            OwnBag = new(words, own),
            SentenceBag = new(words, sentence),
            AllBag = new(words, words.Together(sentence, cell.Section.TitleBag.All)),
        };
    }
}
