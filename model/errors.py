"""One class for each cause a person can do something about; all are ValueErrors, as scikit-learn's are."""


class NoFeatures(ValueError):
    """No song has a single audio feature: there is nothing to learn from."""


class UnusableFeature(ValueError):
    """A column cannot be read as a feature: text, infinities, or a name that occurs twice.

    Attributes:
        feature: the column's name.
    """

    def __init__(self, feature: str, reason: str) -> None:
        super().__init__(f"The feature {feature!r} {reason}.")
        self.feature = feature


class ModelFormatError(ValueError):
    """A file is not a saved model of this version: damaged, of another program, or of another schema."""
