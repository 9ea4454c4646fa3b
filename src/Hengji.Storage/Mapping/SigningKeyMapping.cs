using Hengji.Storage.People;

namespace Hengji.Storage.Mapping;

internal sealed class SigningKeyMapping : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.ToTable("signing_keys");
        builder.HasIndex(key => key.PersonId);
    }
}
