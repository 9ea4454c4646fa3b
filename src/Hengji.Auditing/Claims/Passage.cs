namespace Hengji.Auditing.Claims;

/// <summary>A running text read: its sentences, each with its figures.</summary>
/// <param name="Source">The paragraph or cell.</param>
/// <param name="Sentences">Its sentences, those without figures too.</param>
internal sealed record Passage(RunningText Source, ImmutableArray<ReadSentence> Sentences)
{
    /// <summary>All its figures in order.</summary>
    public IEnumerable<Mention> Mentions => Sentences.SelectMany(sentence => sentence.Mentions);
}

/// <summary>A sentence with its figures.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Mentions">Its figures in order.</param>
internal sealed record ReadSentence(Sentence Sentence, ImmutableArray<Mention> Mentions);
